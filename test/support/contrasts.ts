/// <reference lib="dom" />

/** Every text on the page whose colour is not 4.5 times as light or dark as what is behind it (WCAG 2.2, 1.4.3). */
export function contrasts(): { readonly faint: readonly string[]; readonly ground: number; readonly count: number } {
  const channels = (colour: string): readonly number[] => [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
  const luminance = (colour: string): number => {
    const [red, green, blue] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    for (let each = element; each !== null; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const texts = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest(".spoken") &&
      [...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) => nodeType === 3 && data?.trim()),
  );
  const faint = texts.flatMap((element) => {
    const [text, ground] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    return ratio < 4.5 ? [`${element.localName}.${element.className}: ${ratio.toFixed(2)}`] : [];
  });
  return { faint, ground: luminance(behind(document.body)), count: texts.length };
}
