// The page of a map as people use it: keyboard, pointer, fingers, levels, zoom, paper.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PHONE, drawn, example, shown, textOf, view } from "./pages.mjs";

const EVERY_MARK = example("every-mark");
const THING = ":is(.client, .member, .system)";

const idOf = (page) => page.evaluate(() => document.activeElement.dataset.id);
const status = (page) => page.locator(".status").textContent();
const opacity = (locator) => locator.evaluate((item) => Number(getComputedStyle(item).opacity));

/** Where an element is on the sheet. */
const box = (element) => {
  const { x, y, width, height } = element.getBBox();
  return { x, y, width, height };
};

/** Waits until what fades has faded. */
const settled = (page) => page.waitForFunction(() => document.getAnimations().length === 0);

/** Tab, until the map has the focus. */
async function enterMap(page) {
  for (let step = 0; step < 20 && !(await idOf(page)); step++) await page.keyboard.press("Tab");
  assert.ok(await idOf(page), "the Tab key leads to the map");
}

test("without scripts the map and the text are there, and no button that would do nothing", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK), { javaScriptEnabled: false });
  const box = await page.locator(".stage > svg").boundingBox();
  assert.ok(box.width > 600 && box.height > 400, JSON.stringify(box));
  assert.ok(await page.locator(".stage text", { hasText: "Hillside" }).first().isVisible());
  assert.ok(await page.locator("li", { hasText: "Hillside School" }).first().isVisible());
  for (const button of await page.locator("button").all()) assert.equal(await button.isVisible(), false);
  assert.deepEqual(page.faults, []);
});

test("the map of the page is the SVG, to the letter", async () => {
  const svg = textOf(drawn(EVERY_MARK, "", "svg")).replace(/^<\?xml[^\n]*\n/, "").trim();
  assert.ok(textOf(drawn(EVERY_MARK)).includes(svg));
});

test("on a page that runs from right to left every word stands where the SVG has it", async (test) => {
  const places = (page) => page.evaluate(() =>
    [...document.querySelectorAll("svg text")].map((text) => ({ text: text.textContent, x: text.getBBox().x })));
  const flags = "--lang ar";
  const alone = await places(await shown(test, drawn(EVERY_MARK, flags, "svg")));
  const page = await shown(test, drawn(EVERY_MARK, flags));
  for (const [index, { text, x }] of (await places(page)).entries()) {
    assert.equal(text, alone[index].text);
    assert.ok(Math.abs(x - alone[index].x) < 3, `${text}: ${x} instead of ${alone[index].x}`);
  }
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("h1")).direction), "rtl");
});

test("who gives to whom reads the same in any script", async (test) => {
  const names = { giver: "סבתא רבקה", taker: "דנה" };
  const page = await shown(test, drawn({
    client: { id: "taker", name: names.taker },
    systems: [{ id: "giver", name: names.giver, level: "micro" }],
    ties: [{ from: "giver", to: "taker", flow: "forward" }],
  }));
  const places = await page.locator("li").last().evaluate((item, { giver, taker }) => {
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT), text = walker.nextNode();
    return [giver, taker].map((name) => {
      const range = document.createRange(), start = text.data.indexOf(name);
      range.setStart(text, start);
      range.setEnd(text, start + name.length);
      return range.getBoundingClientRect().left;
    });
  }, names);
  assert.ok(places[0] < places[1], "the giver stands first, as an English reader reads");
});

test("arrow keys reach every person and system, each once, and Enter every tie", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  const ids = await page.locator(`.stage > svg > ${THING}`).evaluateAll((all) => all.map((one) => one.dataset.id));
  const ties = await page.locator(".stage > svg > .tie > title").allTextContents();
  await enterMap(page);
  assert.equal(await idOf(page), await page.locator(".client").getAttribute("data-id"));
  const reached = [], told = new Set();
  for (let step = 0; step < ids.length; step++) {
    reached.push(await idOf(page));
    await page.keyboard.press("Enter");
    for (let tie = 0; (await idOf(page)) === undefined && !told.has(`${reached.at(-1)}${await status(page)}`); tie++) {
      told.add(await status(page)).add(`${reached.at(-1)}${await status(page)}`);
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Escape");
    if ((await idOf(page)) === undefined) await enterMap(page);
    assert.equal(await idOf(page), reached.at(-1));
    await page.keyboard.press("ArrowRight");
  }
  assert.deepEqual([...reached].sort(), [...ids].sort());
  assert.deepEqual(ties.filter((tie) => !told.has(tie)), []);
  assert.equal(await idOf(page), reached[0], "after the last comes the first");
  assert.deepEqual(page.faults, []);
});

test("the keyboard's order is the client, its members, then ring by ring", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  await enterMap(page);
  const order = [];
  for (let step = 0; step < 40; step++) {
    order.push(await page.evaluate(() => document.activeElement.dataset.level ?? document.activeElement.classList[0]));
    await page.keyboard.press("ArrowRight");
    if ((await page.evaluate(() => document.activeElement.classList[0])) === "client") break;
  }
  assert.deepEqual(order.filter((role, index) => role !== order[index - 1]), ["client", "member", "micro", "mezzo", "macro"]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.level), "micro");
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.level), "macro");
  await page.keyboard.press("Home");
  assert.equal(await page.evaluate(() => document.activeElement.classList[0]), "client");
});

test("the Tab key leaves the map again, and the map is one stop", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  await enterMap(page);
  await page.keyboard.press("ArrowRight");
  const member = await idOf(page);
  await page.keyboard.press("Tab");
  assert.equal(await idOf(page), undefined);
  await page.keyboard.press("Shift+Tab");
  assert.equal(await idOf(page), member);
});

test("what has the focus is ringed and told, and what is not connected fades", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  const dog = page.locator(".system[data-id=dog]"), tie = page.locator(".tie[data-to=dog], .tie[data-from=dog]").first();
  const id = await dog.count();
  assert.equal(id, 1, "the example has a dog");
  await dog.click();
  await settled(page);
  assert.equal(await status(page), await dog.locator("title").textContent());
  assert.equal(await page.locator(".halo").count(), 1);
  assert.equal(await opacity(dog), 1);
  assert.equal(await opacity(tie), 1);
  assert.equal(await opacity(page.locator(".member[data-id=aron]")), 1);
  assert.ok((await opacity(page.locator(".system").first())) < 0.5);
  assert.ok((await opacity(page.locator(".member[data-id=lea]"))) < 0.5);
  await page.keyboard.press("Escape");
  await page.mouse.move(5, 5);
  await settled(page);
  assert.equal(await opacity(page.locator(".system").first()), 1);
  assert.equal(await page.locator(".halo").count(), 0);
  assert.deepEqual(page.faults, []);
});

test("the pointer does the same without a click, on thin lines, too", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  const hint = await status(page), first = page.locator(".system").first();
  await first.hover();
  assert.equal(await status(page), await first.locator("title").textContent());
  const tie = page.locator(".tie[data-strength=tenuous]").first();
  const [x, y] = await tie.locator(".line").evaluate((line) => {
    const point = line.getPointAtLength(line.getTotalLength() * 0.4).matrixTransform(line.getScreenCTM());
    return [point.x + 3, point.y + 3];
  });
  await page.mouse.move(x, y);
  assert.equal(await status(page), await tie.locator("title").textContent());
  await page.mouse.move(5, 5);
  assert.equal(await status(page), hint);
  assert.equal(await page.locator(".focusing").count(), 0);
});

test("a level is faded and shown by its button and by its ring", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  const button = page.locator("[data-show=mezzo]"), system = page.locator(".system[data-level=mezzo]").first();
  await button.click();
  await settled(page);
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  assert.ok((await opacity(system)) < 0.5);
  assert.equal(await opacity(page.locator(".system[data-level=macro]").first()), 1);
  const alone = await page.evaluate(() => {
    const levels = new Map([...document.querySelectorAll(".system")].map((one) => [one.dataset.id, one.dataset.level]));
    return [...document.querySelectorAll(".stage .tie")].every((tie) => {
      const ends = [tie.dataset.from, tie.dataset.to].map((id) => levels.get(id));
      return tie.classList.contains("faded") === ends.includes("mezzo");
    });
  });
  assert.ok(alone, "ties of a faded level fade with it, and no others");
  await button.press("Enter");
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  await page.locator(".ring[data-level=macro] text").click();
  assert.equal(await page.locator("[data-show=macro]").getAttribute("aria-pressed"), "false");
  await page.locator(".ring[data-level=macro] text").click();
  await settled(page);
  assert.equal(await page.locator(".faded").count(), 0);
});

test("a click beside everything lets go of what has the focus and leaves the levels alone", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  await page.locator(".system[data-id=dog]").click();
  await page.locator(".ring[data-level=macro] text").click();
  assert.equal(await idOf(page), undefined);
  assert.equal(await page.locator(".faded").count(), 0);
});

test("zoom by level: micro is closest, the whole sheet farthest", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  const whole = await view(page), widths = [];
  for (const level of ["macro", "mezzo", "micro"]) {
    await page.locator(`[data-zoom=${level}]`).click();
    const [x, y, width, height] = await view(page);
    const ring = await page.locator(`.ring[data-level=${level}] .boundary`).evaluate(box);
    assert.ok(x <= ring.x && y <= ring.y && x + width >= ring.x + ring.width && y + height >= ring.y + ring.height, level);
    assert.equal(await page.locator("[data-zoom][aria-pressed=true]").getAttribute("data-zoom"), level);
    widths.push(width);
  }
  assert.ok(whole[2] >= widths[0] && widths[0] > widths[1] && widths[1] > widths[2], `${whole} ${widths}`);
  await page.locator('[data-zoom=""]').click();
  assert.deepEqual(await view(page), whole);
  await page.locator("[data-step=in]").click();
  const closer = await view(page);
  assert.ok(closer[2] < whole[2]);
  for (let step = 0; step < 3; step++) await page.locator("[data-step=out]").click();
  assert.deepEqual(await view(page), whole);
});

test("the wheel zooms at the pointer with Ctrl, and scrolls the page without", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  const whole = await view(page), seen = await page.locator(".stage > svg").boundingBox();
  await page.mouse.move(seen.x + seen.width / 4, seen.y + seen.height / 4);
  await page.mouse.wheel(0, 60);
  await page.waitForFunction(() => scrollY > 0);
  assert.deepEqual(await view(page), whole);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  const near = await view(page);
  assert.ok(near[2] < whole[2]);
  const place = ([x, , width]) => x + width / 4;
  assert.ok(Math.abs(place(near) - place(whole)) < 0.02 * whole[2], "what is under the pointer stays there");
});

test("once something on the map has the focus, the wheel zooms alone, and scrolls on from the whole sheet", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  await page.locator(".system[data-id=dog]").click();
  const whole = await view(page);
  await page.mouse.wheel(0, -120);
  assert.ok((await view(page))[2] < whole[2]);
  await page.mouse.wheel(0, 120);
  assert.deepEqual(await view(page), whole);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(() => scrollY > 0);
});

test("what is zoomed in on can be dragged, and is not clicked by that", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  await page.locator("[data-zoom=micro]").click();
  const before = await view(page);
  const { x, y, width, height } = await page.locator(".stage > svg").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 80, y + height / 2 + 40, { steps: 4 });
  await page.mouse.up();
  const after = await view(page);
  assert.ok(after[0] < before[0] && after[1] < before[1] && after[2] === before[2], `${before} ${after}`);
  assert.equal(await idOf(page), undefined);
  assert.equal(await page.locator(".faded").count(), 0);
});

test("two fingers zoom", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK), { viewport: PHONE, hasTouch: true, isMobile: true });
  const before = await view(page), { x, y, width, height } = await page.locator(".stage > svg").boundingBox();
  const touch = await page.context().newCDPSession(page);
  const fingers = (type, apart) => touch.send("Input.dispatchTouchEvent", {
    type,
    touchPoints: apart === null ? [] : [-apart, apart].map((by, id) => ({ x: x + width / 2 + by, y: y + height / 2, id })),
  });
  await fingers("touchStart", 30);
  for (const apart of [45, 60, 90]) await fingers("touchMove", apart);
  await fingers("touchEnd", null);
  const after = await view(page);
  assert.ok(after[2] < before[2] * 0.6, `${before} ${after}`);
  assert.deepEqual(page.faults, []);
});

test("on a phone the map fills the width, and a finger can still scroll the page over it", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK), { viewport: PHONE, hasTouch: true, isMobile: true });
  const ring = await page.locator(".ring").first().locator(".boundary").boundingBox();
  assert.ok(ring.width > 0.8 * PHONE.width, JSON.stringify(ring));
  const action = () => page.locator(".stage > svg").evaluate((svg) => getComputedStyle(svg).touchAction);
  assert.equal(await action(), "pan-x pan-y");
  await page.locator("[data-zoom=micro]").click();
  assert.equal(await action(), "none");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width, "nothing sticks out");
});

test("a system that the keyboard reaches outside the view comes into it", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  await page.locator("[data-zoom=micro]").click();
  await page.locator(".client").focus();
  await page.keyboard.press("End");
  await view(page);
  const stage = await page.locator(".stage").boundingBox(), item = await page.locator(":focus .shape").boundingBox();
  assert.ok(item.x >= stage.x && item.x + item.width <= stage.x + stage.width, JSON.stringify([stage, item]));
  assert.ok(item.y >= stage.y && item.y + item.height <= stage.y + stage.height, JSON.stringify([stage, item]));
});

test("people who asked for less motion see no motion", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK), { reducedMotion: "reduce" });
  const moved = await page.evaluate(() => {
    const map = document.querySelector(".stage > svg"), views = [];
    document.querySelector("[data-zoom=micro]").click();
    views.push(map.getAttribute("viewBox"));
    return new Promise((resolve) => setTimeout(() => resolve([...views, map.getAttribute("viewBox")]), 500));
  });
  assert.equal(moved[0], moved[1], "the view is there at once");
  await page.locator(".system").first().hover();
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
});

test("a narrower window shows the same part of the map", async (test) => {
  const page = await shown(test, drawn(EVERY_MARK));
  await page.locator("[data-zoom=micro]").click();
  await view(page);
  await page.setViewportSize({ width: 700, height: 900 });
  const [x, , width] = await view(page);
  const ring = await page.locator(".ring[data-level=micro] .boundary").evaluate(box);
  assert.ok(x <= ring.x && x + width >= ring.x + ring.width);
});
