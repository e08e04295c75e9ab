(() => {
  "use strict";

  // Maps of more items than this fade at once; maps of more ties go without the strips that make thin lines easy to hit.
  const MOST_SMOOTH = 300, MOST_WIDENED = 2000;
  // Smallest stretch of the map that zooming shows, in points; how much closer one step goes; how long it takes, in ms.
  const CLOSEST = 120, STEP = 1.4, PACE = 320;
  // How far the pointer may move in a click, in pixels.
  const STEADY = 5;

  const stage = document.querySelector(".stage");
  const map = stage.querySelector("svg");
  const status = document.querySelector(".status");
  const hint = status.textContent;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = matchMedia("(max-width: 48rem)");
  const all = (role) => [...map.querySelectorAll(`:scope > .${role}`)];
  const client = all("client")[0], members = all("member"), systems = all("system"), ties = all("tie");
  const rings = all("ring").reverse(); // painted outermost first
  const levelOf = (item) => item.dataset.level;
  const itemAt = (target) => target.closest(".client, .member, .system, .tie");

  // What hangs together.

  const things = new Map([client, ...members, ...systems].map((thing) => [thing.dataset.id, thing]));
  const tiesOf = new Map([...things.values()].map((thing) => [thing, []]));
  const ends = (tie) => [things.get(tie.dataset.from), things.get(tie.dataset.to)];
  for (const tie of ties) for (const end of ends(tie)) tiesOf.get(end).push(tie);

  function connected(item) {
    if (item.matches(".tie")) return new Set([item, ...ends(item)]);
    const near = new Set(item === client ? [client, ...members] : [item]);
    for (const thing of [...near]) {
      for (const tie of tiesOf.get(thing)) near.add(tie).add(ends(tie)[0]).add(ends(tie)[1]);
    }
    return near;
  }

  // What is under the pointer or has the keyboard's focus stands out.

  let pointed = null, focused = null, shown = null, near = new Set();

  function show() {
    const item = pointed || focused;
    if (item === shown) return;
    shown = item;
    near.forEach((one) => one.classList.remove("near"));
    near = item ? connected(item) : new Set();
    near.forEach((one) => one.classList.add("near"));
    map.classList.toggle("focusing", item !== null);
    status.textContent = item ? item.querySelector("title").textContent : hint;
    status.classList.toggle("said", item !== null);
  }

  // One item of the map at a time can be reached with the Tab key; from there, arrow keys go on.

  let entrance = null;

  function open(item) {
    if (entrance) entrance.removeAttribute("tabindex");
    entrance = item;
    item.setAttribute("tabindex", "0");
    item.setAttribute("role", "graphics-symbol img");
  }

  function goTo(item) {
    open(item);
    item.focus({ preventScroll: true });
    reveal(item);
  }

  map.addEventListener("focusin", (event) => {
    focused = itemAt(event.target);
    if (!focused) return;
    const outline = focused.querySelector(".shape, .line");
    const halo = outline.cloneNode();
    halo.setAttribute("class", "halo");
    halo.removeAttribute("stroke-dasharray");
    outline.before(halo);
    show();
  });
  map.addEventListener("focusout", () => {
    map.querySelector(".halo")?.remove();
    focused = null;
    show();
  });
  map.addEventListener("pointerover", (event) => {
    pointed = event.pointerType === "touch" ? null : itemAt(event.target);
    show();
  });
  map.addEventListener("pointerleave", () => {
    pointed = null;
    show();
  });

  // The keyboard's way: the client, the members, then ring by ring, each clockwise from the top.

  const middles = new Map();
  const middle = (item) => {
    if (!middles.has(item)) {
      const { x, y, width, height } = item.querySelector(".shape, .line").getBBox();
      middles.set(item, [x + width / 2, y + height / 2]);
    }
    return middles.get(item);
  };
  const angle = (item) => {
    const [x, y] = middle(item), [centreX, centreY] = middle(client);
    return (Math.atan2(x - centreX, centreY - y) + 2 * Math.PI) % (2 * Math.PI);
  };
  let rows = null, home = null;

  function way() {
    const clockwise = (row) => {
      const angles = new Map(row.map((item) => [item, angle(item)]));
      return row.sort((one, other) => angles.get(one) - angles.get(other));
    };
    const onRing = (ring) => clockwise(systems.filter((system) => levelOf(system) === levelOf(ring)));
    rows ??= [[client], members, ...rings.map(onRing)].filter((row) => row.length > 0);
    return rows;
  }

  function along(list, from, by) {
    return list[(list.indexOf(from) + by + list.length) % list.length];
  }

  // The item of the next ring that stands nearest in direction.
  function across(from, by) {
    const rows = way(), here = rows.findIndex((row) => row.includes(from)), row = rows[here + by];
    if (!row) return from;
    if (here === 0 || row.length === 1) return row[0];
    const turn = (item) => Math.abs(((angle(item) - angle(from) + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    return row.reduce((best, item) => (turn(item) < turn(best) ? item : best));
  }

  function step(item, key) {
    const by = { ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, ArrowUp: 1 }[key];
    if (item.matches(".tie")) {
      const from = ends(item).includes(home) ? home : ends(item)[0];
      if (key === "Escape") return from;
      if (key === "Enter" || key === " ") return ends(item).find((end) => end !== from);
      return by && along(tiesOf.get(from), item, by);
    }
    if (key === "Enter" || key === " ") return tiesOf.get((home = item))[0];
    if (key === "Home") return client;
    if (key === "End") return way().at(-1).at(-1);
    if (key === "ArrowRight" || key === "ArrowLeft") return along(way().flat(), item, by);
    return by && across(item, by);
  }

  map.addEventListener("keydown", (event) => {
    if (!focused || event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = { "+": STEP, "=": STEP, "-": 1 / STEP, "−": 1 / STEP }[event.key];
    const next = step(focused, event.key);
    if (zoom) zoomBy(zoom);
    else if (event.key === "0") look(sheet);
    else if (next) goTo(next);
    else if (event.key === "Escape") focused.blur();
    else if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
  });

  // Levels are shown or faded.

  const faded = new Set();

  function toggle(level) {
    if (!faded.delete(level)) faded.add(level);
    const fade = (item, gone) => item.classList.toggle("faded", gone);
    const gone = (item) => faded.has(levelOf(item));
    [...rings, ...systems].forEach((item) => fade(item, gone(item)));
    ties.forEach((tie) => fade(tie, ends(tie).some(gone)));
    document.querySelectorAll("[data-show]").forEach((button) => {
      button.setAttribute("aria-pressed", String(!faded.has(button.dataset.show)));
    });
  }

  // What part of the sheet is seen. `wanted` has to be in view; `goal` is as much as the stage then shows, and `view`
  // what it shows on the way there.

  const { x, y, width, height } = map.viewBox.baseVal;
  const sheet = { x, y, width, height };
  let wanted = sheet, view = sheet, goal = sheet, frame = 0;

  const round = (ring) => {
    const { cx, cy, r } = ring.querySelector(".boundary");
    const reach = r.baseVal.value * 1.04;
    return { x: cx.baseVal.value - reach, y: cy.baseVal.value - reach, width: 2 * reach, height: 2 * reach };
  };

  // The same part, as wide or high as the stage is.
  function fitted(part) {
    const { clientWidth, clientHeight } = stage;
    const shape = clientWidth && clientHeight ? clientWidth / clientHeight : part.width / part.height;
    const width = Math.max(part.width, part.height * shape), height = width / shape;
    return { x: part.x - (width - part.width) / 2, y: part.y - (height - part.height) / 2, width, height };
  }

  // No farther than the whole sheet, no closer than makes sense, and never beside the sheet.
  function within(part) {
    const whole = fitted(sheet);
    const width = Math.min(Math.max(part.width, Math.min(CLOSEST, whole.width)), whole.width);
    const height = (width * whole.height) / whole.width;
    const between = (start, length, from, space) => {
      if (length >= space) return from + (space - length) / 2;
      return Math.min(Math.max(start, from), from + space - length);
    };
    const left = part.x + (part.width - width) / 2, top = part.y + (part.height - height) / 2;
    return {
      x: between(left, width, whole.x, whole.width), y: between(top, height, whole.y, whole.height), width, height,
    };
  }

  function put(part) {
    view = part;
    map.setAttribute("viewBox", [part.x, part.y, part.width, part.height].map((n) => n.toFixed(2)).join(" "));
  }

  // Shows a part of the sheet: at once, or on the way there.
  function look(part, atOnce = false) {
    wanted = part;
    const from = view, to = within(fitted(part)), began = performance.now();
    goal = to;
    cancelAnimationFrame(frame);
    const outermost = fitted(round(rings[rings.length - 1]));
    stage.classList.toggle("deep", to.width < outermost.width * 0.99);
    document.querySelectorAll("[data-zoom]").forEach((button) => {
      button.setAttribute("aria-pressed", String(part === partOf.get(button.dataset.zoom)));
    });
    if (atOnce || calm.matches) return put(to);
    const move = (now) => {
      const time = Math.min((now - began) / PACE, 1), gone = time * time * (3 - 2 * time);
      const between = (side) => from[side] + (to[side] - from[side]) * gone;
      put({ x: between("x"), y: between("y"), width: between("width"), height: between("height") });
      if (time < 1) frame = requestAnimationFrame(move);
    };
    frame = requestAnimationFrame(move);
  }

  // Where a point of the window lies on the sheet.
  function placeOf(clientX, clientY) {
    const box = map.getBoundingClientRect();
    return [
      view.x + ((clientX - box.left) / box.width) * view.width, view.y + ((clientY - box.top) / box.height) * view.height,
    ];
  }

  function zoomBy(factor, about = [goal.x + goal.width / 2, goal.y + goal.height / 2], atOnce = false) {
    const width = within({ ...goal, width: goal.width / factor, height: goal.height / factor }).width;
    const part = width / goal.width;
    look({
      x: about[0] - (about[0] - goal.x) * part, y: about[1] - (about[1] - goal.y) * part, width, height: goal.height * part,
    }, atOnce);
  }

  // Moves the view where an item is not in it.
  function reveal(item) {
    stage.scrollIntoView({ block: "nearest" });
    const [x, y] = middle(item), edge = view.width / 12;
    const inside = (place, start, length) => place > start + edge && place < start + length - edge;
    if (inside(x, view.x, view.width) && inside(y, view.y, view.height)) return;
    if (stage.classList.contains("deep")) look({ ...view, x: x - view.width / 2, y: y - view.height / 2 });
  }

  const partOf = new Map([["", sheet], ...rings.map((ring) => [levelOf(ring), round(ring)])]);

  document.querySelector(".tools").addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if ("show" in button.dataset) toggle(button.dataset.show);
    else if ("zoom" in button.dataset) look(partOf.get(button.dataset.zoom));
    else zoomBy(button.dataset.step === "in" ? STEP : 1 / STEP);
  });

  // The wheel zooms with Ctrl (as two fingers on a touch pad do), and alone once something on the map has the focus.
  stage.addEventListener("wheel", (event) => {
    const farthest = event.deltaY > 0 && view.width >= fitted(sheet).width;
    if (!(event.ctrlKey || event.metaKey) && (!focused || farthest)) return;
    event.preventDefault();
    const lines = event.deltaMode === 0 ? 1 : 30;
    const turned = Math.min(Math.max(event.deltaY * lines, -120), 120);
    zoomBy(Math.exp(-turned / 300), placeOf(event.clientX, event.clientY), true);
  }, { passive: false });

  // One finger or the mouse drags what is zoomed in on, two fingers zoom.

  const fingers = new Map();
  let dragged = false;

  const spread = () => {
    const [one, other] = [...fingers.values()];
    return Math.hypot(one.x - other.x, one.y - other.y) || 1;
  };

  map.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) dragged = false;
  });
  // A drag selects no words and gives nothing the focus; a click does.
  map.addEventListener("mousedown", (event) => event.preventDefault());
  addEventListener("pointermove", (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const { clientX, clientY } = event;
    if (fingers.size === 1) {
      if (!dragged && Math.hypot(clientX - finger.x, clientY - finger.y) < STEADY) return;
      if (!stage.classList.contains("deep")) return;
      dragged = true;
      stage.classList.add("dragging");
      const [x, y] = placeOf(clientX, clientY), [fromX, fromY] = placeOf(finger.x, finger.y);
      look({ ...view, x: view.x + fromX - x, y: view.y + fromY - y }, true);
      fingers.set(event.pointerId, { x: clientX, y: clientY });
    } else if (fingers.size === 2) {
      dragged = true;
      const before = spread();
      fingers.set(event.pointerId, { x: clientX, y: clientY });
      const [one, other] = [...fingers.values()];
      zoomBy(spread() / before, placeOf((one.x + other.x) / 2, (one.y + other.y) / 2), true);
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(end, (event) => {
      fingers.delete(event.pointerId);
      if (fingers.size === 0) stage.classList.remove("dragging");
    });
  }
  map.addEventListener("click", ({ target }) => {
    if (dragged) return;
    const item = itemAt(target), ring = target.closest(".ring");
    if (item) goTo(item);
    else if (focused) focused.blur();
    else if (ring) toggle(levelOf(ring));
  });

  // Thin lines are easier to hit on a wider strip that is not seen.
  if (ties.length <= MOST_WIDENED) {
    for (const tie of ties) {
      const line = tie.querySelector(".line"), reach = line.cloneNode();
      for (const name of ["stroke", "stroke-dasharray", "stroke-dashoffset"]) reach.removeAttribute(name);
      reach.setAttribute("class", "reach");
      line.before(reach);
    }
  }

  // Paper shows the whole sheet.
  let screen = null;
  addEventListener("beforeprint", () => {
    screen = wanted;
    cancelAnimationFrame(frame);
    put(sheet);
  });
  addEventListener("afterprint", () => {
    const part = screen ?? wanted;
    screen = null;
    look(part, true);
  });

  document.documentElement.classList.add("live");
  stage.classList.toggle("smooth", things.size + ties.length <= MOST_SMOOTH);
  document.querySelectorAll(".tools, .below").forEach((part) => { part.hidden = false; });
  stage.style.aspectRatio = `${sheet.width} / ${sheet.height}`;
  map.setAttribute("aria-describedby", "keys");
  open(client);
  wanted = narrow.matches ? partOf.get(levelOf(rings[rings.length - 1])) : sheet;
  new ResizeObserver(() => screen || look(wanted, true)).observe(stage);
})();
