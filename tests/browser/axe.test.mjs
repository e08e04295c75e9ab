// What can be found by machine to be in the way of people who hear, enlarge or cannot point: axe-core finds none of it.

import assert from "node:assert/strict";
import { test } from "node:test";

import axe from "axe-core";

import { PHONE, THEMES, WIDE, drawn, example, examples, shown } from "./pages.mjs";

async function violations(page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`.slice(0, 300));
}

for (const theme of THEMES) {
  for (const [name, viewport] of [["a phone", PHONE], ["a wide screen", WIDE]]) {
    test(`every example in the theme ${theme} is without violations on ${name}`, async (test) => {
      for (const file of examples) {
        const page = await shown(test, drawn(file, `--theme ${theme}`), { viewport });
        assert.deepEqual(await violations(page), [], file);
        await page.close();
      }
    });
  }
}

for (const language of ["es", "pt", "de", "fr", "ja", "zh", "ar"]) {
  test(`a page in the language ${language} is without violations`, async (test) => {
    const page = await shown(test, drawn(example("every-mark"), `--lang ${language}`), { viewport: PHONE });
    assert.deepEqual(await violations(page), []);
  });
}

test("a page in use is without violations", async (test) => {
  const page = await shown(test, drawn(example("every-mark")));
  await page.locator("[data-show=mezzo]").click();
  await page.locator("[data-zoom=micro]").click();
  await page.locator(".stage .member").first().click();
  assert.deepEqual(await violations(page), []);
});
