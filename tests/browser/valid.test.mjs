// The pages keep to the rules of HTML, as a program that is not ours reads them.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { HtmlValidate } from "html-validate";

import { drawn, example, examples, program, temporary, textOf } from "./pages.mjs";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
});

/** What is wrong with a page. */
async function faults(file) {
  const report = await validator.validateString(textOf(file));
  return report.results.flatMap(({ messages }) => messages.map((one) => `${one.line}: ${one.ruleId}: ${one.message}`));
}

/** The page of another command of the program. */
function written(...command) {
  const page = temporary("written.html");
  execFileSync(program, [...command, "-o", page], { stdio: "pipe" });
  return page;
}

test("the page of every example is valid", async () => {
  for (const file of examples) {
    for (const flags of ["", "--lang ar --page a4"]) assert.deepEqual(await faults(drawn(file, flags)), [], file);
  }
});

test("the words of every example are a valid page", async () => {
  for (const file of examples) assert.deepEqual(await faults(written("summary", file)), [], file);
});

test("the page of a comparison is valid", async () => {
  assert.deepEqual(await faults(written("compare", example("maria"), example("maria-review"))), []);
});
