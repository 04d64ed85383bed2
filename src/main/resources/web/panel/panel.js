// Draws the figures of a panel's table. Words and numbers come from the table; this part knows none of its own.
import * as echarts from "echarts/core";
import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { bars } from "./bars.js";
import { lines } from "./lines.js";
import { map } from "./map.js";
import { composed } from "./picture.js";
import { settings } from "./settings.js";

echarts.use([LineChart, BarChart, CustomChart, GridComponent, SVGRenderer]);

const KINDS = { trend: lines, map, breakdown: bars, pyramid: bars };
const PICTURE = { width: 1200, height: 600 };

// The rows of the table: a figure each, by series.
function rows(panel) {
  const all = [...panel.querySelectorAll("#panel-table tbody tr")].map(row => ({
    row,
    series: Number(row.dataset.s),
    key: row.dataset.x,
    label: row.dataset.l,
    value: row.dataset.y === "" ? null : Number(row.dataset.y),
    low: row.dataset.low && Number(row.dataset.low),
    high: row.dataset.high && Number(row.dataset.high),
    broken: "b" in row.dataset,
    classed: Number(row.dataset.k ?? 0),
    hex: row.dataset.h?.split(",").map(Number),
    status: row.dataset.n,
    chosen: panel.dataset.chosen.split(" ").includes(row.dataset.a),
  }));
  const kind = panel.dataset.kind;
  // However the table is sorted, years go from left to right.
  return kind === "trend" ? all.sort((one, other) => one.series - other.series || Number(one.key) - Number(other.key)) : all;
}

export function draw(panel, box) {
  const all = rows(panel);
  const made = KINDS[panel.dataset.kind](all, settings(box), box.clientWidth, box.clientHeight);
  const place = document.createElement("div");
  place.className = "drawn";
  place.setAttribute("aria-hidden", "true");
  const chart = echarts.init(place, null, { renderer: "svg", width: box.clientWidth, height: box.clientHeight });
  chart.setOption({ animation: false, ...made.option });
  box.replaceChildren(place);
  return { points: made.points(chart), stop: () => chart.dispose() };
}

// The chart with title, source and reference, as a file.
export async function picture(panel, kind) {
  const box = panel.querySelector(".chart");
  const made = KINDS[panel.dataset.kind](rows(panel), settings(box), PICTURE.width, PICTURE.height);
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...PICTURE });
  chart.setOption({ animation: false, ...made.option });
  const svg = composed(panel, settings(box), chart.renderToSVGString(), PICTURE);
  chart.dispose();
  return kind === "svg" ? new Blob([svg.text], { type: "image/svg+xml" }) : raster(svg);
}

async function raster({ text, width, height }) {
  const image = new Image(width, height);
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  image.src = url;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
  canvas.getContext("2d").drawImage(image, 0, 0, 2 * width, 2 * height);
  URL.revokeObjectURL(url);
  return new Promise(done => canvas.toBlob(done, "image/png"));
}
