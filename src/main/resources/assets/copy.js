// Buttons that copy the text of another element. They are hidden until this runs.

const SHOWN_FOR = 2000;

export function copying(root) {
  for (const button of root.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}

async function copy(button) {
  const text = document.getElementById(button.dataset.copy).textContent.trim();
  try {
    await navigator.clipboard.write([new ClipboardItem(forms(button, text))]);
  } catch {
    copyByHand(text);
  }
  say(`${button.dataset.copied}: ${text}`);
  button.classList.add("done");
  setTimeout(() => button.classList.remove("done"), SHOWN_FOR);
}

// Word processors take the form with italics and links, plain fields the text.
function forms(button, text) {
  const plain = new Blob([text], { type: "text/plain" });
  if (!("rich" in button.dataset)) {
    return { "text/plain": plain };
  }
  const html = document.getElementById(button.dataset.copy).innerHTML;
  return { "text/plain": plain, "text/html": new Blob([html], { type: "text/html" }) };
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
