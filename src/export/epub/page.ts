/** A page of the book: a document of its own around its content. */
import { escaped } from '../rendered/xml';

/** The language of a book and the way it runs. */
export interface Language {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

interface PageContent extends Language {
  readonly title: string;
  /** Markup. */
  readonly body: string;
}

export function pageOf({ language, direction, title, body }: PageContent): string {
  const tag = escaped(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}" dir="${direction}">
<head>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
