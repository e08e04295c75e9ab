(() => {
  "use strict";

  // How long the maps take to change into each other, in milliseconds.
  const PACE = 700;

  const section = document.querySelector(".dates");
  const slider = document.querySelector("#date");
  const now = document.querySelector(".now");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const frames = [...document.querySelectorAll(".frame")].map((element) => {
    const map = element.querySelector("svg");
    const items = [...map.querySelectorAll(":scope > g")];
    return { element, items, drawn: new Set(items.map(markup)), name: element.querySelector("h2").textContent };
  });

  // What an item looks like and where it stands: two dates that have it alike show the same thing.
  function markup(item) {
    return [...item.children].filter((part) => part.localName !== "title").map((part) => part.outerHTML).join("");
  }

  for (const [number, frame] of frames.entries()) {
    const stays = (other) => new Set(frame.items.filter((item) => other?.drawn.has(markup(item))));
    frame.before = stays(frames[number - 1]);
    frame.after = stays(frames[number + 1]);
  }

  // Between two dates, what both have stays, what only the earlier has fades out, what only the later has fades in.
  function draw(place) {
    const first = Math.min(Math.floor(place), frames.length - 1), share = place - first;
    for (const [number, { element, items, before, after }] of frames.entries()) {
      const isFirst = number === first, isNext = number === first + 1 && share > 0;
      element.classList.toggle("away", !isFirst && !isNext);
      for (const item of items) {
        const opacity = isNext ? (before.has(item) ? 0 : share) : isFirst && share > 0 && !after.has(item) ? 1 - share : 1;
        item.style.opacity = opacity;
      }
    }
  }

  let place = 0, run = 0;

  function say(date) {
    const { name, element } = frames[date];
    const summary = element.dataset.summary;
    slider.setAttribute("aria-valuetext", name);
    now.textContent = summary ? `${name} · ${summary}` : name;
  }

  function goTo(date) {
    const from = place, start = performance.now();
    const pace = PACE * Math.min(Math.abs(date - from), 2);
    cancelAnimationFrame(run);
    say(date);
    for (const { element } of frames) element.setAttribute("aria-hidden", String(element !== frames[date].element));
    const step = (time) => {
      const share = calm.matches || pace === 0 ? 1 : Math.min((time - start) / pace, 1);
      place = from + (date - from) * share * share * (3 - 2 * share);
      draw(place);
      if (share < 1) run = requestAnimationFrame(step);
    };
    step(start);
  }

  slider.addEventListener("input", () => goTo(Number(slider.value)));
  document.querySelector(".tools").hidden = false;
  section.classList.add("live");
  slider.value = 0;
  goTo(0);
})();
