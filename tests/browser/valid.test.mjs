// The pages keep to the rules of HTML, as a program that is not ours reads them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { HtmlValidate } from "html-validate";

import { drawn, examples, textOf } from "./pages.mjs";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
});

test("the page of every example is valid", async () => {
  for (const file of examples) {
    for (const flags of ["", "--lang ar --page a4"]) {
      const report = await validator.validateString(textOf(drawn(file, flags)));
      const said = report.results.flatMap(({ messages }) => messages.map((one) => `${one.line}: ${one.ruleId}: ${one.message}`));
      assert.deepEqual(said, [], file);
    }
  }
});
