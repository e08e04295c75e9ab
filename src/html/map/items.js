// Client, members, systems and ties: which hang together, which stand out, which levels are faded.

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
