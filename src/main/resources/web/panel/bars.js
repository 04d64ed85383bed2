// Bars side by side; two series back to back make a pyramid.
import { grouped, values } from "./settings.js";

export function bars(all, set, width) {
  const groups = grouped(all);
  const back = all[0]?.row.closest("[data-kind]").dataset.kind === "pyramid";
  // Room for the longest word of a category.
  const left = Math.min(210, Math.max(112, width * 0.36));
  const labels = [...new Set(all.map(each => each.label))];
  // In little room the scale of a pyramid keeps its middle and its ends.
  const sides = back ? { min: -set.high, interval: width < 400 ? set.high : set.step } : { interval: set.step * (width < 400 ? 2 : 1) };
  const data = groups.map((group, number) => group.map(each => (each.value === null ? null : back && number === 0 ? -each.value : each.value)));
  return {
    option: {
      grid: { left, right: 24, top: 8, bottom: 28 },
      xAxis: values(set, { ...sides, axisLabel: { ...set.text, hideOverlap: true, formatter: value => set.written(Math.abs(value)) } }),
      yAxis: { type: "category", data: labels, inverse: !back, axisLabel: { ...set.text, width: left - 8, overflow: "break", lineHeight: 14 }, axisTick: { show: false }, axisLine: { lineStyle: { color: set.colour("edge") } } },
      series: groups.map((group, number) => ({ type: "bar", silent: true, data: data[number], barGap: back ? "-100%" : "8%", barCategoryGap: "26%", itemStyle: { color: set.series(number), borderColor: set.colour("card"), borderWidth: 1 } })).concat(reaches(groups, set, back)),
    },
    points: chart => groups.flatMap((group, number) => {
      const laid = chart.getModel().getSeriesByIndex(number).getData();
      return group.map((each, index) => ({ ...each, ...end(chart, laid.getItemLayout(index), data[number][index], index) }));
    }),
  };
}

// Where a bar ends; its foot if there is no figure.
function end(chart, layout, value, index) {
  const [zero, middle] = chart.convertToPixel({ gridIndex: 0 }, [0, index]);
  if (value === null || !layout) return { x: zero, y: middle };
  return { x: layout.x + layout.width, y: layout.y + layout.height / 2 };
}

function reaches(groups, set, back) {
  return groups.flatMap((group, number) => {
    const known = group.map((each, index) => [index, each.low, each.high]).filter(each => each[2]);
    if (!known.length) return [];
    const sign = back && number === 0 ? -1 : 1;
    return [{
      type: "custom", silent: true, z: 5, data: known.map(([index, low, high]) => [sign * low, index, sign * high]), encode: { x: [0, 2], y: 1 },
      renderItem: (params, api) => {
        const [low, y] = api.coord([api.value(0), api.value(1)]);
        const [high] = api.coord([api.value(2), api.value(1)]);
        const bands = back ? [{ offsetCenter: 0 }] : api.barLayout({ count: groups.length, barGap: "8%", barCategoryGap: "26%" });
        const at = y + bands[back ? 0 : number].offsetCenter;
        return { type: "path", shape: { pathData: `M${low} ${at}H${high}M${low} ${at - 4}v8M${high} ${at - 4}v8` }, style: { fill: "none", stroke: set.colour("ink"), lineWidth: 1.3 } };
      },
    }];
  });
}
