/**
 * A chart the server drew. It comes as text whose names are escaped and which has no style, script or address of its
 * own; the panel's policy would refuse them anyway. Nothing if it is no picture after all.
 */
export function picture(svg: string): readonly Element[] {
  const drawn = new DOMParser().parseFromString(svg, 'text/html').body.firstElementChild;
  return drawn instanceof SVGElement ? [document.importNode(drawn, true)] : [];
}
