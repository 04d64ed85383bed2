// Cards while somebody types in the search box.
import { Combobox, words } from "./combobox.js";

export function suggesting(root) {
  const input = root.querySelector("input[data-suggest]");
  if (!input) return;
  const language = input.dataset.suggest;
  new Combobox(input, {
    id: "suggestions",
    option: "suggestion",
    some: input.dataset.some,
    none: input.dataset.none,
    address: typed => `/api/suggest?${new URLSearchParams({ q: typed, lang: language })}`,
    offers: answer => answer.suggestions,
    nodes: each => [words(each.synonym ? `${each.title} (${each.synonym})` : each.title), words(each.code, "code")],
    choose: each => location.assign(`/${language}/cards/${encodeURIComponent(each.code)}`),
  });
}
