const COLOURS: Record<string, string> = {
  'var(--fl-map-fill)': '#ffffff',
  'var(--fl-map-stroke)': '#2f3e46',
  'var(--fl-map-text)': '#1c2a2e',
};

/** Gives a picture colours of its own, so that it can leave the page. */
export function coloured(svg: string): string {
  return Object.entries(COLOURS).reduce((drawn, [name, colour]) => drawn.replaceAll(name, colour), svg);
}

/** Lets the person keep a text as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 0);
}

const PRINT = `
  @media screen { .fl-print { display: none; } }
  @media print {
    body > *:not(.fl-print) { display: none !important; }
    .fl-print img { inline-size: 100%; max-block-size: 90vh; object-fit: contain; }
  }
`;

/** Prints the picture alone, under its name. */
export async function print(name: string, svg: string): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'fl-print';
  const styles = document.createElement('style');
  styles.textContent = PRINT;
  const heading = document.createElement('h1');
  heading.textContent = name;
  const image = document.createElement('img');
  image.alt = name;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  sheet.append(styles, heading, image);
  document.body.append(sheet);
  await image.decode().catch(() => undefined);
  window.print();
  sheet.remove();
}

const ENCODED = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/;

/** The words of a file, read in the encoding in which it says it was written. */
export async function wordsOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const told = ENCODED.exec(new TextDecoder().decode(bytes.slice(0, 200)).trimStart())?.[1];
  try {
    return new TextDecoder(utf16 ?? told ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const NAMED = /<(?:bpmn:|bpmndi:)?\w+\s+id="([^"]+)"/;

/** What the file holds and the picture does not show, in one sentence for each element. */
export function undrawn(warnings: (string | { message?: string })[]): string[] {
  const told = warnings.flatMap((warning) => {
    const id = NAMED.exec(typeof warning === 'string' ? warning : (warning.message ?? ''))?.[1];
    return id ? [`Not on the picture: “${id}”.`] : [];
  });
  return [...new Set(told)];
}
