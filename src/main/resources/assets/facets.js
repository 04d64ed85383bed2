// Applies filters as soon as one changes; the button stays for those who prefer it.
export function facets(root) {
  const form = root.querySelector("form[data-facets]");
  if (!form) return;
  form.addEventListener("change", () => form.requestSubmit());
  // On a small screen results come first; whoever chose a filter still sees which.
  const chosen = form.querySelector(":checked[type=checkbox]");
  form.closest("details").open = Boolean(chosen) || matchMedia("(min-width: 56.01rem)").matches;
}
