// Colours and scale of a picture, as the page has them: light, dark, or what the system forces.
export const DASHES = ["solid", [7, 4], [2, 4], [10, 3, 2, 3], [12, 5], [5, 2], [1, 3], [8, 2, 2, 2, 2, 2]];
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

export function settings(box) {
  const style = getComputedStyle(box);
  const shapes = [...box.closest("[data-kind]").querySelectorAll(".legend .dot")].map(each => `path://${each.getAttribute("d")}`);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  const format = new Intl.NumberFormat(box.closest("[data-language]").dataset.language, { minimumFractionDigits: Number(box.dataset.decimals), maximumFractionDigits: Number(box.dataset.decimals) });
  return {
    colour,
    broken: box.dataset.broken,
    shape: number => shapes[number] ?? "circle",
    series: number => colour(`s${number % 8 + 1}`),
    classed: number => colour(`k${number}`),
    low: Number(box.dataset.low),
    high: Number(box.dataset.high),
    step: Number(box.dataset.step),
    text: { color: colour("muted"), fontFamily: FONT, fontSize: 12 },
    grid: { show: true, lineStyle: { color: colour("line") } },
    written: value => format.format(value),
  };
}

export function values(set, more = {}) {
  return { type: "value", min: set.low, max: set.high, interval: set.step, axisLabel: { ...set.text, formatter: value => set.written(value) }, splitLine: set.grid, axisLine: { show: false }, ...more };
}

export const grouped = all => Object.values(Object.groupBy(all, each => each.series));
