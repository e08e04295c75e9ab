// Clicks, paper, and the start.

// Maps of more items than this fade at once; maps of more ties go without the strips that make thin lines easy to hit.
const MOST_SMOOTH = 300, MOST_WIDENED = 2000;

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
