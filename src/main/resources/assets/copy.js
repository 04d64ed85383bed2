// Buttons that copy the text of another element. They are hidden until this runs.

const SHOWN_FOR = 2000;

export function copying(root) {
  for (const button of root.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const text = source.textContent.trim();
  await copyText(text, "rich" in button.dataset ? source.innerHTML.trim() : undefined);
  say(`${button.dataset.copied}: ${text}`);
  button.classList.add("done");
  setTimeout(() => button.classList.remove("done"), SHOWN_FOR);
}

export async function copyText(text, html) {
  try {
    await navigator.clipboard.write([new ClipboardItem(forms(text, html))]);
  } catch {
    copyByHand(text);
  }
}

// Word processors take the form with italics and links, plain fields the text.
function forms(text, html) {
  const written = (words, type) => new Blob([words], { type });
  const plain = { "text/plain": written(text, "text/plain") };
  return html ? { ...plain, "text/html": written(html, "text/html") } : plain;
}

// The clipboard interface exists only on secure origins.
function copyByHand(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

export function say(words) {
  const live = document.getElementById("live");
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = words; });
}
