// The page of two dates: a slider from date to date, the maps in one place, the changes in words.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import axe from "axe-core";

import { PHONE, THEMES, WIDE, example, program, shown, temporary } from "./pages.mjs";

const DATES = [example("maria"), example("maria-review")];

/** The page of some case files; the flags are those of `ecomap compare`. */
function compared(cases, flags = "") {
  const page = temporary(`dates${flags.replaceAll(" ", "")}-${cases.length}.html`);
  execFileSync(program, ["compare", ...cases, "-o", page, ...flags.split(" ").filter(Boolean)], { stdio: "pipe" });
  return page;
}

const visible = (page) => page.locator(".frame:visible svg").count();
const opacity = (page, date, item) =>
  page.locator(`.frame >> nth=${date} >> ${item}`).evaluate((element) => Number(element.style.opacity));
const settled = (page) => page.waitForTimeout(1800);

for (const theme of THEMES) {
  for (const [name, viewport] of [["a phone", PHONE], ["a wide screen", WIDE]]) {
    test(`two dates in the theme ${theme} are without violations on ${name}`, async (test) => {
      const page = await shown(test, compared(DATES, `--theme ${theme}`), { viewport });
      await page.locator("#date").press("ArrowRight");
      await settled(page);
      await page.evaluate(axe.source);
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
      assert.deepEqual(page.faults, []);
    });
  }
}

test("the arrow keys go from date to date, and the page says which it is", async (test) => {
  const page = await shown(test, compared(DATES));
  const slider = page.locator("#date");
  assert.equal(await slider.getAttribute("aria-valuetext"), "2 March 2026");
  await slider.press("ArrowRight");
  assert.equal(await slider.getAttribute("aria-valuetext"), "7 September 2026");
  assert.match(await page.locator(".now").textContent(), /^7 September 2026 · \d+ changes$/);
  await settled(page);
  assert.equal(await visible(page), 1);
  assert.equal(await page.locator(".frame").nth(0).getAttribute("aria-hidden"), "true");
  await slider.press("ArrowLeft");
  assert.equal(await slider.getAttribute("aria-valuetext"), "2 March 2026");
});

test("on the way, what both dates have stays and what changed fades", async (test) => {
  const page = await shown(test, compared(DATES));
  // Time stands still until it is told to pass.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  await page.locator("#date").press("ArrowRight");
  await page.clock.runFor(350);
  const share = await opacity(page, 1, "[data-id=canteen]");
  assert.ok(share > 0 && share < 1, `${share}`);
  assert.equal(await opacity(page, 0, "[data-id=carla]"), 1);
  assert.equal(await opacity(page, 1, "[data-id=carla]"), 0);
  await page.clock.runFor(1000);
  assert.equal(await opacity(page, 1, "[data-id=canteen]"), 1);
  assert.equal(await opacity(page, 1, "[data-id=carla]"), 1);
});

test("who wants no motion gets the other date at once", async (test) => {
  const page = await shown(test, compared(DATES), { reducedMotion: "reduce" });
  await page.locator("#date").press("ArrowRight");
  assert.equal(await visible(page), 1);
  assert.equal(await opacity(page, 1, "[data-id=canteen]"), 1);
});

test("without scripts all maps stand under each other, each with its heading", async (test) => {
  const page = await shown(test, compared(DATES), { javaScriptEnabled: false });
  assert.equal(await visible(page), 2);
  assert.deepEqual(await page.locator(".frame h2:visible").allTextContents(), ["2 March 2026", "7 September 2026"]);
  assert.equal(await page.locator("#date:visible").count(), 0);
});

test("everything stands in the same place on all dates, and every change is told", async (test) => {
  const page = await shown(test, compared(DATES));
  const places = await page.evaluate(() => [...document.querySelectorAll(".frame")].map((frame) =>
    Object.fromEntries([...frame.querySelectorAll(".system")].map((system) => {
      const shape = system.querySelector(".shape");
      return [system.dataset.id, [shape.getAttribute("cx"), shape.getAttribute("cy")].join(" ")];
    }))));
  for (const [id, place] of Object.entries(places[0])) assert.equal(places[1][id], place, id);
  const told = await page.locator(".words li").count();
  assert.ok((await page.locator(".summary").first().textContent()).startsWith(`${told} `));
});
