// Returns every text of the page whose contrast with what is behind it is below arguments[0], and how
// many texts there were (WCAG 2.2, 1.4.3).
const least = arguments[0];

const channels = (colour) => {
  const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
  return {rgb: [r, g, b], a};
};

const over = (front, back) => front.rgb.map((value, at) => value * front.a + back[at] * (1 - front.a));

function behind(element) {
  if (!element) return [255, 255, 255];
  const colour = channels(getComputedStyle(element).backgroundColor);
  return colour.a === 1 ? colour.rgb : over(colour, behind(element.parentElement));
}

function luminance(rgb) {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const ratio = (element, colour) => {
  const back = behind(element);
  return contrast(over(channels(colour), back), back);
};

const low = [];
let count = 0, lowest = 99;
const look = (element, text, colour) => {
  const found = ratio(element, colour);
  count += 1;
  lowest = Math.min(lowest, found);
  if (found < least) low.push(`${text.trim().slice(0, 40)}: ${found.toFixed(2)}`);
};

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const {parentElement: element, data} = texts.currentNode;
  if (data.trim() === "" || element.getClientRects().length === 0) continue;
  look(element, data, getComputedStyle(element).color);
}
for (const control of document.querySelectorAll("input, select")) {
  if (control.getClientRects().length === 0) continue;
  look(control, control.id, getComputedStyle(control).color);
  if (control.placeholder) look(control, "placeholder", getComputedStyle(control, "::placeholder").color);
}
// The edges of controls are no text: 3 is enough (1.4.11).
const edges = Array.from(document.querySelectorAll("input, select"), (control) =>
  ratio(control.parentElement, getComputedStyle(control).borderTopColor));
return {low, count, lowest, edge: Math.min(...edges)};
