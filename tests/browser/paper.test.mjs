// The page on paper, and the page of a very large map.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { test } from "node:test";

import { drawn, example, shown, view } from "./pages.mjs";

/** The words on each page of what the browser prints. */
async function printed(page, file) {
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, format: "A4" }));
  return execFileSync("pdftotext", ["-enc", "UTF-8", file, "-"]).toString().split("\f").slice(0, -1);
}

test("on paper the whole map has the first page, and its words follow", async (test) => {
  const file = drawn(example("every-mark")), page = await shown(test, file);
  await page.locator("[data-zoom=micro]").click();
  await page.locator(".system[data-id=dog]").click();
  const before = await view(page);
  const [map, ...words] = await printed(page, `${file}.pdf`);
  for (const part of ["Attitudes", "Rising", "Key", "Foster care"]) assert.ok(map.includes(part), `${part} is on the map`);
  assert.ok(!map.includes("The map in words") && !map.includes("Keyboard"), map);
  assert.ok(words[0].trim().startsWith("The map in words"), words[0]);
  assert.ok(words.join(" ").replace(/\s+/g, " ").includes("Rising rents"), "systems are listed");
  assert.ok(words.every((one) => one.trim() !== ""), "no page is empty");
  assert.deepEqual(await view(page), before, "the screen shows what it showed");
  assert.deepEqual(page.faults, []);
});

test("a sheet that is wider than high is printed across the paper, others upright", async (test) => {
  for (const [name, flags] of [["maria", ""], ["maria", "--page a4"], ["large-family", "--page a4"]]) {
    const file = drawn(example(name), flags), page = await shown(test, file);
    await printed(page, `${file}.pdf`);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(execFileSync("pdfinfo", [`${file}.pdf`]).toString());
    const across = await page.locator(".stage rect").first().evaluate((paper) => paper.getBBox().width > paper.getBBox().height);
    assert.equal(across, Number(width) > Number(height), `${name} ${flags}`);
  }
});

test("a map of 1,000 systems and 1,500 ties can be used", async (test) => {
  const id = (index) => `s${index}`;
  const count = 1000, systems = [], ties = [];
  for (let index = 0; index < count; index++) {
    systems.push({ id: id(index), name: `System ${index}`, level: ["micro", "mezzo", "macro"][index % 3] });
    ties.push({ to: id(index) });
    if (index % 2) ties.push({ from: id(index), to: id((index * 7) % count) });
  }
  const page = await shown(test, drawn({ client: "Ada", systems, ties }));
  const spent = await page.evaluate(() => {
    const began = performance.now();
    document.querySelector(".system").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    for (const key of ["ArrowRight", "ArrowRight", "ArrowUp", "Enter", "Escape", "End"]) {
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }
    document.querySelector("[data-show=mezzo]").click();
    document.body.getBoundingClientRect();
    return performance.now() - began;
  });
  assert.equal(await page.locator(".system:focus").getAttribute("data-level"), "macro");
  // A tenth of that on a quiet machine; work that grows with the square of the map would take minutes.
  assert.ok(spent < 10000, `${spent} ms for eight actions`);
  assert.deepEqual(page.faults, []);
});
