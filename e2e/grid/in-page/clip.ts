/** What cuts off. */

/** The box that cuts off what reaches out of it at a point. What is fixed or on top of all is not cut by what holds it. */
export function clipperAt(element: Element, x: number, y: number): Element | undefined {
  if (getComputedStyle(element).position === 'fixed') return undefined;
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY, position } = getComputedStyle(box);
    const { left, top, right, bottom } = box.getBoundingClientRect();
    if (overflowX !== 'visible' && (x < left || x > right)) return box;
    const isLonger = element.getBoundingClientRect().height > bottom - top;
    if (overflowY !== 'visible' && !isLonger && (y < top || y > bottom)) return box;
    if (position === 'fixed' || box.tagName === 'DIALOG') return undefined;
  }
  return undefined;
}
