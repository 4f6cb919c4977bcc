/** Writes the slides with the library, in inches and points. What it cannot say is mended afterwards (`mend.ts`). */
import PptxGenJS from 'pptxgenjs';
import type { Drawing, Drawings } from '../rendered/drawings';
import { common, slideSize } from '../rendered/geometry';
import type { Box } from '../rendered/geometry';
import type { Shape } from '../rendered/shapes';
import { frameOf, svgOf } from '../rendered/svg';
import { fontFor } from './fonts';
import type {
  Item,
  Paragraph,
  PlacedPhotograph,
  PlacedSlide,
  PlacedTable,
  PlacedTalk,
  PlacedText,
  Run,
} from './in-page/placed';
import { lineEnd } from './in-page/runs';

type Slide = PptxGenJS.Slide;

/** What the file is made of. */
export interface Talk {
  readonly placed: PlacedTalk;
  readonly drawn: readonly Drawings[];
  /** The colour of the slides. */
  readonly paper: string;
  readonly author: string;
}

/** How the title of a slide is named until it is marked as such: the library would put one that is marked at the place of all. */
export const titleName = 'Title';

/** How decoration is named until it is marked as such. */
export const decorationName = 'Decoration';

/**
 * The file as the library writes it.
 *
 * @throws A sentence for what a slide cannot carry.
 */
export async function slidesWritten({ placed, drawn, paper, author }: Talk): Promise<Uint8Array> {
  const file = new PptxGenJS();
  Object.assign(file, { title: placed.title, subject: placed.description, author, company: author });
  file.rtlMode = placed.direction === 'rtl';
  file.theme = {
    headFontFace: fontFor({ isSerif: true, isBold: false }).name,
    bodyFontFace: fontFor({ isSerif: false, isBold: false }).name,
  };
  file.defineLayout({ name: layout, width: inches(slideSize.width), height: inches(slideSize.height) });
  file.layout = layout;
  const title = {
    name: 'title',
    type: 'title',
    ...inInches({ x: 80, y: 60, width: 1120, height: 80 }),
  } as const;
  file.defineSlideMaster({
    title: layout,
    background: { color: digits(paper) },
    objects: [{ placeholder: { options: title, text: '' } }],
  });
  for (const part of new Set(placed.slides.map((slide) => slide.part))) file.addSection({ title: part });
  for (const [index, slide] of placed.slides.entries()) new Writer(file, placed, slide, drawn[index]).write();
  return (await file.write({ outputType: 'uint8array', compression: false })) as Uint8Array; // as asked for
}

const layout = 'Slide';

class Writer {
  private readonly slide: Slide;

  constructor(
    file: PptxGenJS,
    private readonly talk: PlacedTalk,
    private readonly placed: PlacedSlide,
    private readonly drawings: Drawings | undefined,
  ) {
    this.slide = file.addSlide({ masterName: layout, sectionTitle: placed.part });
  }

  write(): void {
    const { decoration } = this.drawings ?? {};
    if (decoration) this.addDrawing(decoration, decorationName);
    for (const [index, item] of this.placed.items.entries()) {
      if (item.kind === 'text') this.addText(item, index);
      else if (item.kind === 'table') this.addTable(item, index);
      else if (item.kind === 'photograph') this.addPhotograph(item);
      else this.addNamed(item.index, this.placed.items.slice(0, index));
    }
    this.slide.addNotes(this.placed.notes.map((runs) => runs.map(({ text }) => text).join('')).join('\n'));
  }

  private addText({ isTitle, place, isWrapped, paragraphs }: PlacedText, index: number): void {
    this.slide.addText(this.runsOf(paragraphs), {
      ...inInches(roomFor(place, paragraphs[0]?.align ?? 'left', isWrapped)),
      objectName: isTitle ? titleName : `Text ${index + 1}`,
      margin: 0,
      valign: 'top',
      fit: 'none',
      wrap: true,
    });
  }

  /** Later things lie on earlier ones: what keeps the drawing out of words before it would hide them. */
  private addNamed(index: number, before: readonly Item[]): void {
    const drawing = this.drawings?.named[index];
    if (!drawing)
      throw new Error(
        `“${this.placed.title}”: of one of its drawings nothing is drawn, so talk.pptx was not written. Draw it as SVG, or make it an image with alt.`,
      );
    const hides = (shape: Shape) =>
      drawing.masks.has(shape) &&
      before.some((item) => item.kind === 'text' && common(item.place, shape.box) !== undefined);
    const shapes = drawing.shapes.filter((shape) => !hides(shape));
    this.addDrawing({ ...drawing, shapes }, `Drawing ${index + 1}`);
  }

  private addDrawing(drawing: Drawing, objectName: string): void {
    this.slide.addImage({
      data: `image/svg+xml;base64,${Buffer.from(svgOf(drawing)).toString('base64')}`,
      ...inInches(frameOf(drawing, 0)),
      ...(drawing.name !== '' && { altText: drawing.name }),
      objectName,
    });
  }

  private addPhotograph({ place, name, address }: PlacedPhotograph): void {
    if (!/^data:image\/(?:png|jpeg|gif);base64,/u.test(address))
      throw new Error(
        `“${this.placed.title}”: its picture is of a kind that PowerPoint does not show, so talk.pptx was not written. Make it JPEG or PNG.`,
      );
    this.slide.addImage({
      data: address.slice('data:'.length),
      ...inInches(place),
      altText: name,
      objectName: 'Picture',
    });
  }

  private addTable({ place, columns, rows }: PlacedTable, index: number): void {
    const cells = rows.map((row) =>
      row.cells.map(({ paragraphs, inset, vertical, columns: colspan, rows: rowspan }) => ({
        text: this.runsOf(paragraphs),
        options: {
          colspan,
          rowspan,
          margin: this.marginsOf(inset),
          valign: vertical,
          align: paragraphs[0]?.align ?? ('left' as const),
        },
      })),
    );
    this.slide.addTable(cells, {
      ...inInches(place),
      colW: columns.map(inches),
      rowH: rows.map(({ height }) => inches(height)),
      objectName: `Table ${index + 1}`,
    });
  }

  /** From above, then as a clock goes. */
  private marginsOf(inset: number): [number, number, number, number] {
    return this.talk.direction === 'rtl' ? [0, inches(inset), 0, 0] : [0, 0, 0, inches(inset)];
  }

  private runsOf(paragraphs: readonly Paragraph[]): PptxGenJS.TextProps[] {
    return paragraphs.flatMap((paragraph, index) => {
      const isLast = index === paragraphs.length - 1;
      const look = {
        align: paragraph.align,
        lineSpacing: points(paragraph.lineHeight),
        paraSpaceBefore: points(paragraph.before),
        rtlMode: this.talk.direction === 'rtl',
      };
      const lines = linesIn(paragraph.runs);
      return lines.flatMap((runs, line) =>
        runs.map((run, at) => ({
          text: run.text,
          options: {
            ...look,
            ...this.lookOf(run),
            ...(line > 0 && at === 0 && { softBreakBefore: true }),
            ...(at === runs.length - 1 && line === lines.length - 1 && !isLast && { breakLine: true }),
          },
        })),
      );
    });
  }

  private lookOf(run: Run): PptxGenJS.TextPropsOptions {
    const { name, scale } = fontFor(run);
    return {
      fontFace: name,
      fontSize: points(run.size * scale),
      bold: run.isBold,
      italic: run.isItalic,
      color: digits(run.colour),
      lang: run.language,
      ...(run.href !== undefined && { hyperlink: this.linkTo(run.href) }),
    };
  }

  private linkTo(href: string): PptxGenJS.HyperlinkProps {
    if (/^(?:https?|mailto):/u.test(href)) return { url: href };
    const slide = this.talk.slides.findIndex(({ id }) => `#${id}` === href) + 1;
    if (slide === 0)
      throw new Error(
        `“${this.placed.title}”: a link leads to "${href}", which is no slide and no address out of the file, so talk.pptx was not written. Correct its href.`,
      );
    return { slide };
  }
}

/** Words between the ends of lines that somebody meant. */
function linesIn(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === lineEnd) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.filter((line) => line.length > 0);
}

/** Another program’s words are a little wider or narrower: a line of them is given room on the side where it ends. */
function roomFor(place: Box, align: Paragraph['align'], isWrapped: boolean): Box {
  const more = isWrapped ? place.width * 0.03 + 4 : place.width * 0.12 + 8;
  const share = { left: 0, center: 0.5, right: 1 }[align];
  const x = Math.max(0, place.x - more * share);
  return { ...place, x, width: Math.min(slideSize.width, place.x + place.width + more * (1 - share)) - x };
}

const pointsInPixel = 0.75;

/** PowerPoint keeps hundredths of a point. */
const points = (pixels: number): number => Math.round(pixels * pointsInPixel * 10) / 10;

const inches = (pixels: number): number => pixels / 96;

const inInches = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

const digits = (colour: string): string => colour.replace('#', '').toUpperCase();
