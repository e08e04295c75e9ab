// A case's texts are anybody's: on the page they stay texts, and the page stays shut.

import assert from "node:assert/strict";
import { test } from "node:test";

import { drawn, example, shown, textOf, view } from "./pages.mjs";

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "</title><img src=x onerror=alert(1)>",
  "</style><style>*{display:none}</style>",
  "\"'><svg onload=alert(1)>",
  "{{ 7 * 7 }}{% include 'x' %}",
  "<!--<script>&lt;b&gt;&#60;i>",
  "javascript:alert(1)",
];

const named = (text, rest) => ({ name: text, ...rest });
const hostile = {
  title: HOSTILE[1],
  viewpoint: HOSTILE[0],
  author: HOSTILE[3],
  source: HOSTILE[4],
  framework: {
    name: HOSTILE[2],
    levels: [{ id: "a", name: HOSTILE[0], definition: HOSTILE[1] }, { id: "b", name: HOSTILE[3], definition: HOSTILE[5] }],
  },
  client: named(HOSTILE[0], { id: "client", members: [named(HOSTILE[1], { id: "m", focus: true })] }),
  systems: HOSTILE.map((text, index) => named(text, { id: `s${index}`, level: index % 2 ? "a" : "b" })),
  ties: HOSTILE.map((text, index) => ({ to: `s${index}`, label: text, since: text, frequency: text })),
};

test("no text of a case runs, loads or changes anything", async (test) => {
  const page = await shown(test, drawn(hostile));
  for (const level of ["a", "b"]) {
    await page.locator(`[data-show="${level}"]`).click();
    await page.locator(`[data-zoom="${level}"]`).click();
  }
  for (const item of await page.locator(".stage > svg > :is(.system, .member, .client)").all()) {
    await item.dispatchEvent("click");
    assert.equal(await page.locator(".status").textContent(), await item.locator("> title").textContent());
  }
  await view(page);
  assert.deepEqual(page.faults, []);
  const found = await page.evaluate(() => ({
    scripts: document.scripts.length, styles: document.styleSheets.length, images: document.images.length,
    drawings: document.querySelectorAll("svg").length, title: document.title,
    handlers: [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => /^on/.test(name))).length,
  }));
  assert.deepEqual(found, { scripts: 1, styles: 1, images: 0, drawings: 1, title: HOSTILE[1], handlers: 0 });
  const text = await page.locator(".words").innerText();
  for (const hostile of HOSTILE) assert.ok(text.includes(hostile), `${hostile} is there as it was written`);
});

test("were markup ever to get in, the page would neither run nor load it", async (test) => {
  const page = await shown(test, drawn(example("maria")));
  const run = await page.evaluate(async () => {
    const inject = document.createElement("div");
    inject.innerHTML = "<img src=https://example.org/x.png onerror=\"window.ran = 1\"><svg><a href=\"javascript:window.ran = 1\">x</a></svg>";
    document.body.append(inject);
    const script = document.createElement("script");
    script.textContent = "window.ran = 1";
    document.body.append(script);
    inject.querySelector("a").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const answer = await fetch("https://example.org/").then(() => "loaded", () => "refused");
    await new Promise((done) => setTimeout(done, 200));
    return { ran: window.ran, answer };
  });
  assert.deepEqual(run, { ran: undefined, answer: "refused" });
});

test("a note of the case is nowhere in the page", () => {
  const page = textOf(drawn(example("every-mark")));
  for (const note of ["Moved abroad after a quarrel", "Closed in 2025"]) assert.ok(!page.includes(note), note);
});
