// Suggestions while typing in the search box: cards and shelves, in groups.
import { Combobox, words } from "./combobox.js";

export function suggesting(root) {
  const input = root.querySelector("input[data-suggest]");
  if (!input) return;
  const said = input.dataset;
  new Combobox(input, {
    id: "suggestions",
    option: "suggestion",
    some: said.some,
    none: said.none,
    address: typed => suggestions(typed, said.suggest),
    offers: answer => answer.suggestions,
    group: offer => said[offer.group],
    nodes: offer => [name(offer), words(offer.group === "keyword" ? "" : offer.code, "code")],
    choose: offer => location.assign(offer.url),
  });
}

export function suggestions(typed, language) {
  return `/api/suggest?${new URLSearchParams({ q: typed, lang: language })}`;
}

export function name(offer) {
  return words(offer.synonym ? `${offer.title} (${offer.synonym})` : offer.title);
}
