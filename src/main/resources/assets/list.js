// A list of one's own. Links carry it in addresses; with scripts the tab remembers it while the visit lasts,
// so that adding stays on the page and addresses of other pages stay short.
import { Combobox, words } from "./combobox.js";
import { copying, say } from "./copy.js";
import { name, suggestions } from "./suggest.js";

const KEPT = "fiche.list";

export function listing(root) {
  const door = root.querySelector(".own-list");
  if (door) new OwnList(root, door);
}

class OwnList {
  constructor(root, door) {
    this.root = root;
    this.door = door;
    this.page = root.getElementById("own");
    const carried = split(door.dataset.kept);
    // The page of a list is the list; what another address carries counts only where nothing is remembered.
    const remembered = recall();
    this.codes = this.page || remembered === null ? carried : split(remembered);
    this.keep();
    this.draw();
    root.addEventListener("click", event => this.click(event));
    if (this.page) addEventListener("popstate", () => location.reload());
    this.typing();
    // A page that comes back from the browser's memory may be older than the list.
    addEventListener("pageshow", event => { if (event.persisted && !this.page) { this.codes = split(recall()); this.draw(); } });
  }

  click(event) {
    const link = event.target.closest("a");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.dataset.keep) { event.preventDefault(); this.turn(link); return; }
    if (this.page && link.closest(".moves, .banner") && new URL(link.href).pathname === location.pathname) { event.preventDefault(); this.follow(link); }
  }

  turn(link) {
    const code = link.dataset.keep;
    const there = this.has(code);
    if (!there && this.codes.length >= Number(this.door.dataset.most)) { say(this.door.dataset.full); return; }
    this.codes = there ? this.codes.filter(each => key(each) !== key(code)) : [...this.codes, code];
    this.keep();
    this.draw();
    say(`${there ? this.door.dataset.removed : this.door.dataset.added}: ${link.dataset.named} (${this.codes.length})`);
  }

  has(code) { return this.codes.some(each => key(each) === key(code)); }

  keep() {
    // An empty list is remembered only by who had one: an old link must not bring back what was taken off.
    if (!this.codes.length && recall() === null) return;
    try { sessionStorage.setItem(KEPT, this.codes.join(",")); } catch { /* a browser that stores nothing */ }
  }

  draw() {
    this.door.href = this.door.dataset.list + (this.codes.length ? `?codes=${this.codes.join(",")}` : "");
    const count = this.door.querySelector(".count");
    count.textContent = this.codes.length;
    count.hidden = !this.codes.length;
    for (const link of this.root.querySelectorAll("a[data-keep]")) {
      const on = this.has(link.dataset.keep);
      link.classList.toggle("kept", on);
      link.querySelector("[data-said]").textContent = on ? this.door.dataset.remove : this.door.dataset.add;
    }
  }

  // The server draws the list; only the part of the page that changed is exchanged.
  async follow(link) {
    const said = link.dataset.said ?? link.textContent.trim();
    const at = [...this.page.querySelectorAll(".own > li")].indexOf(link.closest("li"));
    await this.go(link.href);
    this.focus(link.id, at);
    say(`${said} (${this.place(link.id) || this.codes.length})`);
  }

  // Cards whose words are typed are offered; who types whole codes needs no offer.
  typing() {
    const input = this.page?.querySelector("[data-cards]");
    if (!input) return;
    new Combobox(input, {
      id: "cards-found",
      option: "found",
      some: input.dataset.some,
      none: input.dataset.none,
      address: typed => suggestions(typed, input.dataset.cards),
      offers: answer => answer.suggestions.filter(each => each.group !== "keyword"),
      nodes: each => [name(each), words(each.code, "code")],
      choose: async each => {
        await this.go(this.door.dataset.list + `?codes=${[...this.codes, each.code].join(",")}`);
        this.page.querySelector("[data-cards]")?.focus();
        say(`${this.door.dataset.added}: ${each.code} (${this.codes.length})`);
      },
    });
  }

  async go(address) {
    let page;
    try {
      page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    } catch { /* the browser says what went wrong */ }
    const fresh = page?.getElementById("own");
    if (!fresh) return location.assign(address);
    history.pushState(null, "", address);
    this.page.replaceWith(fresh);
    this.page = fresh;
    for (const part of [".langs", ".masthead .search [name=list]"]) {
      const [old, next] = [document.querySelector(part), page.querySelector(part)];
      if (old && next) old.replaceWith(next); else old?.remove();
    }
    this.codes = split(page.querySelector(".own-list").dataset.kept);
    this.keep();
    this.draw();
    copying(fresh);
    this.typing();
  }

  place(id) {
    const card = document.getElementById(id.replace(/^[a-z]+/, "off"))?.closest("li");
    return [...this.page.querySelectorAll(".own > li")].indexOf(card) + 1;
  }

  // The control that was used, else the other direction of the same card, else the card that took its place.
  focus(id, at) {
    const [way, code] = [id.slice(0, id.indexOf("-")), id.slice(id.indexOf("-") + 1)];
    const other = document.getElementById(`${way === "up" ? "down" : "up"}-${code}`);
    const cards = this.page.querySelectorAll(".own > li");
    const next = cards[Math.min(at, cards.length - 1)]?.querySelector(".moves a:last-child");
    (document.getElementById(id) ?? (way === "off" ? next : other) ?? this.page).focus();
  }
}

function split(written) { return (written ?? "").split(",").filter(Boolean); }

function key(code) { return code.toLowerCase().replace(/[_-]/g, ""); }

function recall() {
  try { return sessionStorage.getItem(KEPT); } catch { return null; }
}
