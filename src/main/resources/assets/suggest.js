// Suggestions while typing: a combobox with a list box, as the ARIA Authoring Practices describe it.
import { say } from "./copy.js";

const PAUSE = 150;
const SHORTEST = 2;

export function suggesting(root) {
  const input = root.querySelector("input[data-suggest]");
  if (input) new Suggestions(input);
}

class Suggestions {
  constructor(input) {
    this.input = input;
    this.list = document.createElement("ul");
    this.list.id = "suggestions";
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", input.getAttribute("aria-label"));
    input.after(this.list);
    this.active = -1;
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", "suggestions"]]) {
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
    const query = new URLSearchParams({ q: words, lang: this.input.dataset.suggest });
    try {
      const answer = await fetch(`/api/suggest?${query}`, { signal: this.request.signal });
      if (answer.ok) this.show(await answer.json());
    } catch (failure) {
      if (failure.name !== "AbortError") this.close();
    }
  }

  show(answer) {
    const found = answer.suggestions;
    if (document.activeElement !== this.input) return;
    this.list.replaceChildren(...this.grouped(found));
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.open(found.length > 0);
    say(found.length ? `${found.length} ${this.input.dataset.some}` : this.input.dataset.none);
  }

  // The answer comes in groups; a heading before each, options numbered through.
  grouped(found) {
    const nodes = [];
    found.forEach((each, index) => {
      if (index === 0 || found[index - 1].group !== each.group) {
        const heading = document.createElement("li");
        heading.className = "group";
        heading.setAttribute("role", "presentation");
        heading.textContent = this.input.dataset[each.group];
        nodes.push(heading);
      }
      nodes.push(this.option(each, index));
    });
    return nodes;
  }

  options() {
    return this.list.querySelectorAll("[role=option]");
  }

  option(each, index) {
    const option = document.createElement("li");
    option.id = `suggestion-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.address = each.url;
    const title = document.createElement("span");
    title.textContent = each.synonym ? `${each.title} (${each.synonym})` : each.title;
    const code = document.createElement("span");
    code.className = "code";
    code.textContent = each.group === "keyword" ? "" : each.code;
    option.append(title, code);
    option.addEventListener("mousedown", event => { event.preventDefault(); location.assign(option.dataset.address); });
    return option;
  }

  key(event) {
    const options = this.options();
    if (event.key === "Escape" && !this.list.hidden) { event.preventDefault(); this.close(); return; }
    if (event.key === "Enter" && this.active >= 0) { event.preventDefault(); location.assign(options[this.active].dataset.address); return; }
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
