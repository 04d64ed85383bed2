// Areas as hexagons of a cartogram, each in the colour of its class; hatched where suppressed, dotted where missing.
const WIDE = Math.sqrt(3);
const EDGE = 0.94;

export function map(all, set, width, height) {
  const shown = all.filter(each => each.hex);
  const [right, bottom] = [0, 1].map(side => Math.max(...shown.map(each => each.hex[side])));
  const size = Math.min(width / ((right + 1.5) * WIDE), height / (bottom * 1.5 + 2));
  const [left, top] = [(width - (right + 1.5) * WIDE * size) / 2, (height - (bottom * 1.5 + 2) * size) / 2];
  // Whoever was chosen is drawn last, so that its outline lies above.
  const placed = shown.map(each => {
    const [column, row] = each.hex;
    return { ...each, x: left + (column + 0.5 + (row % 2) / 2) * WIDE * size, y: top + (row * 1.5 + 1) * size };
  }).sort((one, other) => Number(one.chosen) - Number(other.chosen));
  const axis = { type: "value", show: false, min: 0, max: 1 };
  return {
    option: {
      grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" },
      xAxis: axis, yAxis: axis,
      series: [{ type: "custom", silent: true, clip: false, data: placed.map(() => [0.5, 0.5]), renderItem: params => hexagon(placed[params.dataIndex], size, set) }],
    },
    points: () => placed,
  };
}

function corners({ x, y }, size) {
  return [0, 1, 2, 3, 4, 5].map(corner => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return [x + size * EDGE * Math.cos(angle), y + size * EDGE * Math.sin(angle)];
  });
}

function hexagon(each, size, set) {
  const outline = each.chosen ? { stroke: set.colour("break"), lineWidth: 3 } : { stroke: set.colour(each.classed ? "card" : "edge"), lineWidth: 0.6 };
  const shape = { type: "polygon", shape: { points: corners(each, size) }, style: { fill: each.classed ? set.classed(each.classed) : set.colour("card"), ...outline } };
  if (each.classed) return shape;
  return { type: "group", children: [shape, each.status === "suppressed" ? hatch(each, size, set) : { type: "circle", shape: { cx: each.x, cy: each.y, r: size / 6 }, style: { fill: set.colour("muted") } }] };
}

function hatch({ x, y }, size, set) {
  const strokes = [-0.4, 0, 0.4].map(shift => `M${x + (shift - 0.4) * size} ${y + (shift + 0.4) * size}L${x + (shift + 0.4) * size} ${y + (shift - 0.4) * size}`);
  return { type: "path", shape: { pathData: strokes.join("") }, style: { fill: "none", stroke: set.colour("ink"), lineWidth: Math.max(0.8, size / 9) } };
}
