// Applies filters as soon as one changes; the button stays for those who prefer it.
export function facets(root) {
  const form = root.querySelector("form[data-facets]");
  if (!form) return;
  form.addEventListener("change", () => form.requestSubmit());
  // On a small screen results come first; the summary names the filters that were chosen.
  form.closest("details").open = matchMedia("(min-width: 56.01rem)").matches;
}
