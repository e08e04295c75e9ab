// Zooming and moving: buttons, wheel, fingers.

// Smallest stretch of the map that zooming shows, in points; how much closer one step goes; how long it takes, in ms.
const CLOSEST = 120, STEP = 1.4, PACE = 320;
// How far the pointer may move in a click, in pixels.
const STEADY = 5;

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
  const farthest = event.deltaY > 0 && view.width > fitted(sheet).width * 0.999;
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
