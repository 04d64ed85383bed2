// A text field with a list of offers: a combobox with a list box, as the ARIA Authoring Practices describe it.
import { say } from "./copy.js";

const PAUSE = 150;
const SHORTEST = 2;

export class Combobox {
  // `of`: id, option (beginning of ids), address(words), offers(answer), nodes(offer), choose(offer), some, none;
  // group(offer), where there is one, is the heading that the offer stands under.
  constructor(input, of) {
    this.input = input;
    this.of = of;
    this.offers = [];
    this.list = document.createElement("ul");
    this.list.id = of.id;
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", input.getAttribute("aria-label") ?? input.labels[0].textContent);
    input.after(this.list);
    this.active = -1;
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", this.of.id]]) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.later());
    input.addEventListener("keydown", event => this.key(event));
    input.addEventListener("blur", () => this.close());
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const words = this.input.value.trim();
    this.request?.abort();
    if (words.length < SHORTEST) return this.close();
    this.request = new AbortController();
    try {
      const answer = await fetch(this.of.address(words), { signal: this.request.signal });
      if (answer.ok) this.show(this.of.offers(await answer.json()));
    } catch (failure) {
      if (failure.name !== "AbortError") this.close();
    }
  }

  show(offers) {
    if (document.activeElement !== this.input) return;
    this.offers = offers;
    this.list.replaceChildren(...this.grouped(offers));
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.open(offers.length > 0);
    say(offers.length ? `${offers.length} ${this.of.some}` : this.of.none);
  }

  // Offers come in groups; a heading before each, options numbered through.
  grouped(offers) {
    let before;
    return offers.flatMap((each, index) => {
      const group = this.of.group?.(each);
      const option = this.option(each, index);
      if (!group || group === before) return [option];
      before = group;
      const heading = document.createElement("li");
      heading.className = "group";
      heading.setAttribute("role", "presentation");
      heading.textContent = group;
      return [heading, option];
    });
  }

  options() {
    return this.list.querySelectorAll("[role=option]");
  }

  option(offer, index) {
    const option = document.createElement("li");
    option.id = `${this.of.option}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(...this.of.nodes(offer));
    option.addEventListener("mousedown", event => { event.preventDefault(); this.of.choose(offer); });
    return option;
  }

  key(event) {
    const options = this.options();
    if (event.key === "Escape" && !this.list.hidden) { event.preventDefault(); this.close(); return; }
    if (event.key === "Enter" && this.active >= 0) { event.preventDefault(); this.of.choose(this.offers[this.active]); return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !options.length) return;
    event.preventDefault();
    this.open(true);
    // One place more than there are options: that of the words as they were typed.
    const places = options.length + 1;
    this.mark((this.active + 1 + step + places) % places - 1);
  }

  mark(index) {
    const options = this.options();
    options[this.active]?.setAttribute("aria-selected", "false");
    this.active = index;
    const option = options[index];
    if (!option) return this.input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  open(yes) {
    this.list.hidden = !yes;
    this.input.setAttribute("aria-expanded", String(yes));
  }

  close() {
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.open(false);
  }
}

export function words(text, className) {
  const span = document.createElement("span");
  span.textContent = text;
  if (className) span.className = className;
  return span;
}
