// While figures are being made, the part of the page that waits for them is read again.

const EVERY = 5000;

export function waiting(root) {
  const part = root.querySelector("[data-underway]");
  if (!part) return;
  const timer = setInterval(async () => {
    // Nobody looks, or somebody is reading in it: later.
    if (document.hidden || part.contains(document.activeElement)) return;
    const now = await again(part.id);
    if (!now) return;
    part.replaceChildren(...now.childNodes);
    if (!("underway" in now.dataset)) clearInterval(timer);
  }, EVERY);
}

async function again(id) {
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok ? page.getElementById(id) : null;
  } catch {
    return null;
  }
}
