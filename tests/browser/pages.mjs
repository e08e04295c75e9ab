// Pages to test: the program draws them, Chromium shows them.
//
// ECOMAP says where the program is, CHROMIUM where the browser is.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const program = process.env.ECOMAP ?? join(root, "target/debug/ecomap");

export const THEMES = ["light", "print", "dark", "high-contrast"];
export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

export const examples = readdirSync(join(root, "examples"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => join(root, "examples", name));

let folder, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "ecomap-pages-"));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page of a case (a file, or an object) as a file; the flags are those of `ecomap render`. */
export function drawn(example, flags = "", ending = "html") {
  const isFile = typeof example === "string";
  const file = isFile ? example : join(folder, "case.json");
  if (!isFile) writeFileSync(file, JSON.stringify(example));
  const page = join(folder, `${basename(file, ".json")}${flags.replaceAll(" ", "")}.${ending}`);
  if (isFile && existsSync(page)) return page;
  execFileSync(program, ["render", file, "-o", page, ...flags.split(" ").filter(Boolean)], { stdio: "pipe" });
  return page;
}

/** A file that is gone after the tests. */
export const temporary = (name) => join(folder, name);

export const example = (name) => join(root, "examples", `${name}.json`);
export const textOf = (file) => readFileSync(file, "utf8");

/**
 * A file shown in a browser of its own. Fails at once where the page asks for anything or complains; closes with the test.
 */
export async function shown(test, file, options = {}) {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  test.after(() => context.close());
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  page.on("dialog", (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) faults.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return Object.assign(page, { faults });
}

/** Which part of the sheet is in view, after it has come to rest. */
export async function view(page) {
  const frames = (done) => requestAnimationFrame(() => requestAnimationFrame(done));
  await page.evaluate(`new Promise((done) => setTimeout(${frames}, 400, done))`);
  return (await page.locator(".stage > svg").getAttribute("viewBox")).split(" ").map(Number);
}
