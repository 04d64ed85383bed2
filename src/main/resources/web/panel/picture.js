// A picture for a report: the chart between its title and what it must not be parted from.
import { FONT } from "./settings.js";

const MARGIN = 30;
const LONGEST = 130;

export function composed(panel, set, chart, { width, height }) {
  const words = of => panel.querySelector(of)?.textContent.trim().replace(/\s+/g, " ") ?? "";
  const unit = panel.querySelector(".chart").dataset.suffix;
  const legend = [...panel.querySelectorAll(".legend li")];
  const body = [];
  let y = MARGIN + 20;
  const line = (text, size, more = "") => wrapped(text, LONGEST * 14 / size).forEach(part => { body.push(`<text x="${MARGIN}" y="${y}" font-size="${size}" ${more}>${escaped(part)}</text>`); y += size * 1.35; });
  line(panel.dataset.title, 26, 'font-weight="600"');
  line([unit, panel.dataset.when].filter(Boolean).join(" · "), 16, `fill="${set.colour("muted")}"`);
  const top = y;
  y += height + 24;
  let x = MARGIN;
  for (const item of legend) {
    const text = item.textContent.trim().replace(/\s+/g, " ");
    const wide = 60 + text.length * 7.4;
    if (x + wide > width - MARGIN) { x = MARGIN; y += 24; }
    body.push(key(item, x, y, set), `<text x="${x + 40}" y="${y}" font-size="14">${escaped(text)}</text>`);
    x += wide;
  }
  y += 30;
  line(words(".said p"), 14);
  y += 6;
  line(panel.dataset.reference, 13, `fill="${set.colour("muted")}"`);
  line(panel.dataset.shared, 13, `fill="${set.colour("muted")}"`);
  const demo = words(".chart-figure figcaption");
  if (demo) body.push(`<text x="${width - MARGIN}" y="${MARGIN + 20}" text-anchor="end" font-size="18" font-weight="600" fill="${set.colour("break")}">${escaped(demo)}</text>`);
  const tall = Math.ceil(y + MARGIN / 2);
  const inner = chart.replace("<svg ", `<svg x="0" y="${top}" `);
  return { width, height: tall, text: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" viewBox="0 0 ${width} ${tall}" font-family="${escaped(FONT)}" fill="${set.colour("ink")}"><title>${escaped(panel.dataset.title)}</title><rect width="100%" height="100%" fill="${set.colour("card")}"/>${body.join("")}${inner}</svg>` };
}

function key(item, x, y, set) {
  const swatch = item.querySelector(".swatch");
  const number = [...(swatch ?? item.querySelector(".line")).classList].find(each => /^[ks]\d$/.test(each));
  if (swatch) return `<rect x="${x}" y="${y - 13}" width="30" height="15" fill="${set.colour(number ?? "card")}" stroke="${set.colour("edge")}"/>${number ? "" : without(swatch, x, y, set)}`;
  const dot = `<path d="${item.querySelector(".dot").getAttribute("d")}" transform="translate(${x + 16} ${y - 5}) scale(1.4)" fill="${set.colour(number)}"/>`;
  return `${dot}<path d="M${x} ${y - 5}h32" stroke="${set.colour(number)}" stroke-width="3" stroke-dasharray="${getComputedStyle(item.querySelector(".line")).strokeDasharray.replaceAll("px", "")}"/>`;
}

// What the map draws into an area without a figure.
function without(swatch, x, y, set) {
  if (swatch.classList.contains("dotted")) return `<circle cx="${x + 15}" cy="${y - 5.5}" r="2.5" fill="${set.colour("muted")}"/>`;
  return `<path d="M${x + 2} ${y + 1}l13-13M${x + 9} ${y + 1}l13-13M${x + 16} ${y + 1}l13-13" fill="none" stroke="${set.colour("ink")}"/>`;
}

function wrapped(text, most) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1).length + word.length > most) lines.push("");
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines.filter(Boolean);
}

const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
