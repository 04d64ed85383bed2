// Lines over years: a gap where there is no figure and where a break parts the series.
import { DASHES, grouped, values } from "./settings.js";

export function lines(all, set, width) {
  const years = [...new Set(all.map(each => each.key))].sort();
  const series = grouped(all).flatMap(line => pieces(line).map(piece => serie(piece, years, set)));
  const breaks = [...new Set(all.filter(each => each.broken).map(each => each.key))].map(year => years.indexOf(year)).filter(index => index > 0);
  return {
    option: {
      grid: { left: 56, right: 20, top: 16, bottom: 28 },
      xAxis: { type: "category", data: years, boundaryGap: true, axisLabel: { ...set.text, hideOverlap: true }, axisTick: { show: false }, axisLine: { lineStyle: { color: set.colour("edge") } } },
      yAxis: values(set, { axisLabel: { ...set.text, hideOverlap: true, formatter: value => set.written(value) } }),
      series: [...series, ...reaches(all, years, set), ...partings(breaks, set, width)],
    },
    points: chart => all.map(each => {
      const [x, y] = chart.convertToPixel({ gridIndex: 0 }, [years.indexOf(each.key), each.value ?? set.low]);
      return { ...each, x, y };
    }),
    width,
  };
}

function pieces(line) {
  const parts = [[]];
  for (const each of line) {
    if (each.broken) parts.push([]);
    parts.at(-1).push(each);
  }
  return parts;
}

function serie(piece, years, set) {
  const number = piece[0]?.series ?? 0;
  const colour = set.series(number);
  const known = new Map(piece.map(each => [each.key, each.value]));
  return { type: "line", silent: true, data: years.map(year => known.get(year) ?? null), symbol: set.shape(number), symbolKeepAspect: true, symbolSize: 9, showAllSymbol: true, connectNulls: false, lineStyle: { color: colour, width: 2.4, type: DASHES[number % 8] }, itemStyle: { color: colour, borderColor: set.colour("card"), borderWidth: 1 } };
}

function reaches(all, years, set) {
  const known = all.filter(each => each.high);
  if (!known.length) return [];
  return [{
    type: "custom", silent: true, data: known.map(each => [years.indexOf(each.key), each.low, each.high]),
    renderItem: (params, api) => {
      const [x, low] = api.coord([api.value(0), api.value(1)]);
      const [, high] = api.coord([api.value(0), api.value(2)]);
      return { type: "path", shape: { pathData: `M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8` }, style: { fill: "none", stroke: set.series(known[params.dataIndex].series), lineWidth: 1.4 } };
    },
  }];
}

const ROOM = 360;

// The word stands once, at the first break, on the side with more room; where there is little, only below the picture.
function partings(breaks, set, width) {
  if (!breaks.length) return [];
  return [{
    type: "custom", silent: true, data: breaks.map(index => [index, set.low]),
    renderItem: (params, api) => {
      const [right, bottom] = api.coord([api.value(0), set.low]);
      const [left] = api.coord([api.value(0) - 1, set.low]);
      const [, top] = api.coord([api.value(0), set.high]);
      const x = (left + right) / 2;
      const line = { type: "line", shape: { x1: x, x2: x, y1: top, y2: bottom }, style: { stroke: set.colour("break"), lineWidth: 1.4, lineDash: [4, 4] } };
      if (params.dataIndex > 0 || width < ROOM) return line;
      const before = x > width / 2;
      return { type: "group", children: [line, { type: "text", style: { text: set.broken, x: before ? x - 6 : x + 6, y: top + 2, align: before ? "right" : "left", fill: set.colour("break"), stroke: set.colour("card"), lineWidth: 3, fontSize: 12, fontFamily: set.text.fontFamily } }] };
    },
  }];
}
