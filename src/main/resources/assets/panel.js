// The panel of an indicator: follows its links and its form without leaving the page, reads out single figures,
// and fetches the part that draws when the panel comes into view. All words and numbers come from the server.
import { Combobox, words } from "./combobox.js";
import { copying, copyText, say } from "./copy.js";

const PLAY_PAUSE = 1200;
const NEAR = 48;
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const calm = matchMedia("(prefers-reduced-motion: reduce)");

export function panelling(panel) {
  new Panel(panel);
  addEventListener("popstate", () => location.reload());
}

class Panel {
  constructor(panel) {
    this.panel = panel;
    this.start();
    for (const media of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) matchMedia(media).addEventListener("change", () => this.draw());
    let timer;
    new ResizeObserver(() => { clearTimeout(timer); timer = setTimeout(() => this.draw(), 120); }).observe(panel.parentElement);
  }

  find(selector) { return this.panel.querySelector(selector); }

  start() {
    const form = this.find(".choose");
    this.panel.addEventListener("click", event => this.click(event));
    form.addEventListener("submit", event => { event.preventDefault(); this.submit(); });
    form.addEventListener("change", event => { if (event.target.name !== "place") this.submit(); });
    this.places(this.find("[data-places]"));
    this.years(this.find(".when"));
    this.taking();
    this.points = [];
    this.at = undefined;
    const chart = this.find(".chart");
    if (!chart) return;
    new IntersectionObserver((seen, watch) => {
      if (!seen.some(each => each.isIntersecting)) return;
      watch.disconnect();
      import(this.panel.dataset.chart).then(module => { this.charts = module; this.live(chart); });
    }).observe(chart);
  }

  click(event) {
    const link = event.target.closest("a");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault();
    this.go(link.href, link.closest("nav, thead, .note, .chosen") ? link.textContent.trim() : "");
  }

  address(change) {
    const url = new URL(this.panel.dataset.address, location.href);
    change(url.searchParams);
    return url.href;
  }

  submit() {
    const form = this.find(".choose");
    const filled = [...new FormData(form)].filter(([, value]) => value !== "");
    this.go(`${form.action.split("#")[0]}?${new URLSearchParams(filled)}`);
  }

  async go(address, named = "") {
    const focus = document.activeElement?.id;
    const open = [...this.panel.querySelectorAll("details[open]")].map(each => each.className);
    this.panel.setAttribute("aria-busy", "true");
    this.request?.abort();
    this.request = new AbortController();
    let fresh;
    try {
      const answer = await fetch(address.split("#")[0], { signal: this.request.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      fresh = page.getElementById("panel");
      if (fresh) document.querySelector(".langs")?.replaceWith(page.querySelector(".langs"));
    } catch (failure) {
      if (failure.name === "AbortError") return;
    }
    if (!fresh) return location.assign(address);
    // What was drawn stays until the new picture is there, so that nothing jumps.
    this.stop?.();
    this.panel.replaceWith(fresh);
    this.panel = fresh;
    history.pushState(null, "", fresh.dataset.address);
    for (const each of fresh.querySelectorAll("details")) each.open ||= open.includes(each.className);
    copying(fresh);
    this.start();
    this.focus(focus, named);
    say(this.find(".said p")?.textContent ?? this.find(".note p")?.textContent ?? "");
  }

  focus(id, named) {
    const same = id && document.getElementById(id);
    const link = named && [...this.panel.querySelectorAll("a")].find(each => each.textContent.trim() === named);
    (same || link || this.panel).focus({ preventScroll: true });
  }

  places(input) {
    new Combobox(input, {
      id: "places-found",
      option: "place",
      some: input.dataset.some,
      none: input.dataset.none,
      address: typed => `/api/areas?${new URLSearchParams({ q: typed, lang: input.dataset.places })}`,
      offers: answer => answer.areas,
      nodes: each => [words(each.name), words(each.level_name, "gloss"), words(each.nis, "code")],
      choose: each => this.go(this.address(asked => { if (!asked.getAll("area").includes(each.area)) asked.append("area", each.area); })),
    });
  }

  years(box) {
    if (!box) return;
    const select = box.querySelector("select");
    const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: select.length - 1, value: select.selectedIndex, id: "panel-slider" });
    slider.setAttribute("aria-label", box.querySelector("label").textContent);
    slider.setAttribute("aria-valuetext", select.value);
    slider.addEventListener("change", event => { event.stopPropagation(); this.year(Number(slider.value)); });
    const step = by => (select.selectedIndex + by + select.length) % select.length;
    const button = (id, sign, label, act) => {
      const made = Object.assign(document.createElement("button"), { type: "button", id, textContent: sign, ariaLabel: label, title: label });
      made.addEventListener("click", act);
      return made;
    };
    box.append(button("panel-before", "‹", box.dataset.before, () => this.year(step(-1))), slider, button("panel-after", "›", box.dataset.after, () => this.year(step(1))));
    if (calm.matches) return;
    const playing = Boolean(this.playing);
    box.append(button("panel-play", playing ? "❚❚" : "▶", playing ? box.dataset.pause : box.dataset.play, () => (this.playing ? this.pause() : this.play())));
    if (playing) this.playing = setTimeout(() => this.year(step(1)), PLAY_PAUSE);
  }

  year(index) {
    const select = this.find(".when select");
    select.selectedIndex = index;
    this.submit();
  }

  play() {
    const select = this.find(".when select");
    this.playing = setTimeout(() => this.year((select.selectedIndex + 1) % select.length), 0);
  }

  pause() {
    clearTimeout(this.playing);
    this.playing = undefined;
    const button = this.find("#panel-play");
    button.textContent = "▶";
    button.ariaLabel = this.find(".when").dataset.play;
  }

  // --- the picture ------------------------------------------------------------------------------

  live(chart) {
    chart.tabIndex = 0;
    chart.setAttribute("role", "application");
    chart.setAttribute("aria-roledescription", chart.dataset.named);
    chart.setAttribute("aria-description", chart.dataset.keys);
    chart.addEventListener("keydown", event => this.key(event));
    chart.addEventListener("focus", () => { if (chart.matches(":focus-visible")) this.read(this.at ?? this.points.at(-1)); });
    chart.addEventListener("pointermove", event => this.read(this.nearest(event), true));
    chart.addEventListener("click", event => this.choose(this.nearest(event)));
    this.draw();
  }

  draw() {
    const chart = this.find(".chart");
    if (!this.charts || !chart) return;
    this.stop?.();
    const drawn = this.charts.draw(this.panel, chart);
    this.stop = drawn.stop;
    this.points = drawn.points;
    const marked = this.at && this.points.find(each => each.row === this.at.row);
    if (marked) this.read(marked, true);
  }

  nearest(event) {
    const box = this.find(".chart").getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const far = each => Math.hypot(each.x - x, each.y - y);
    const best = this.points.reduce((one, other) => (one && far(one) <= far(other) ? one : other), undefined);
    return best && far(best) < NEAR ? best : undefined;
  }

  key(event) {
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); return this.choose(this.at); }
    const way = KEYS[event.key];
    const ends = { Home: 0, End: -1 }[event.key];
    if (!way && ends === undefined) return;
    event.preventDefault();
    this.read(way ? this.step(this.at ?? this.points[0], way) : this.points.at(ends));
  }

  // On the way of the key, the nearest; along a line or a group first.
  step(from, [dx, dy]) {
    if (!from) return undefined;
    const kind = this.panel.dataset.kind;
    const along = kind === "map" ? () => true : (kind === "trend") === (dx !== 0) ? each => each.series === from.series : each => each.key === from.key;
    const onward = this.points.filter(each => each !== from && along(each) && (each.x - from.x) * dx + (each.y - from.y) * dy > 1);
    const cost = each => (dx ? Math.abs(each.x - from.x) + 3 * Math.abs(each.y - from.y) : Math.abs(each.y - from.y) + 3 * Math.abs(each.x - from.x));
    return onward.sort((one, other) => cost(one) - cost(other))[0] ?? from;
  }

  read(point, quiet = false) {
    if (!point || (quiet && point === this.at)) return;
    this.at = point;
    this.mark(point);
    const box = this.find(".reading");
    const cell = of => point.row.querySelector(`[data-of=${of}]`)?.textContent.trim() ?? "";
    const head = of => { const at = point.row.querySelector(`[data-of=${of}]`); return at ? this.find("#panel-table thead").rows[0].cells[at.cellIndex].textContent.trim() : ""; };
    const { colon } = this.panel.dataset;
    const category = cell("category");
    const name = `${cell("area")}${category ? `, ${category}` : ""}, ${cell("year")}`;
    const filled = { name, broken: "", value: cell("value") || "–", numerator: cell("numerator"), denominator: cell("denominator"), interval: cell("interval") && `${head("interval")}${colon} ${cell("interval")}`, rank: cell("rank") && `${head("rank")}${colon} ${cell("rank")}`, remark: cell("remark") };
    for (const [of, text] of Object.entries(filled)) for (const slot of box.querySelectorAll(`[data-of=${of}]`)) slot.textContent = text;
    if (quiet) return;
    const unit = filled.value === "–" ? "" : ` ${this.find(".chart").dataset.suffix}`;
    const fraction = filled.numerator && `; ${head("numerator")} ${filled.numerator}, ${head("denominator")} ${filled.denominator}`;
    say([`${name}: ${filled.value}${unit}${fraction ?? ""}`, filled.interval, filled.rank, filled.remark].filter(Boolean).join("; "));
  }

  mark(point) {
    const chart = this.find(".chart");
    const spot = chart.querySelector(".spot-mark") ?? chart.appendChild(Object.assign(document.createElement("span"), { className: "spot-mark" }));
    spot.style.left = `${point.x}px`;
    spot.style.top = `${point.y}px`;
    this.find("tr.marked")?.classList.remove("marked");
    point.row.classList.add("marked");
  }

  // On a map, a figure chosen is its area chosen.
  choose(point) {
    if (!point) return;
    this.read(point);
    if (this.panel.dataset.kind !== "map") return;
    const code = point.row.dataset.a;
    this.go(this.address(asked => {
      const others = asked.getAll("area").filter(each => each !== code);
      const more = others.length === asked.getAll("area").length;
      asked.delete("area");
      for (const each of more ? [...others, code] : others) asked.append("area", each);
    }));
  }

  // --- taking along -----------------------------------------------------------------------------

  taking() {
    const pictures = this.find(".pictures");
    if (pictures && this.find(".chart")) {
      pictures.hidden = false;
      for (const button of pictures.querySelectorAll("button")) button.addEventListener("click", () => this.picture(button.dataset.picture));
    }
    const table = this.find("button[data-table]");
    if (!table) return;
    table.hidden = false;
    table.addEventListener("click", () => {
      const rows = [...document.getElementById(table.dataset.table).rows];
      copyText(rows.map(row => [...row.cells].map(cell => cell.textContent.trim()).join("\t")).join("\n"));
      say(table.dataset.copied);
    });
  }

  async picture(kind) {
    this.charts ??= await import(this.panel.dataset.chart);
    const blob = await this.charts.picture(this.panel, kind);
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `${this.panel.dataset.code}.${kind}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), PLAY_PAUSE);
  }
}
