// The focus, and the keyboard's way around the map.

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
