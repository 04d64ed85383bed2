// Applies filters as soon as one changes; the button stays for those who prefer it.
export function facets(root) {
  const form = root.querySelector("form[data-facets]");
  form?.addEventListener("change", () => form.requestSubmit());
}
