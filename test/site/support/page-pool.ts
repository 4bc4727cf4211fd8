import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** How a page looks. A page that is open already can be given it. */
export type Look = Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'contrast' | 'forcedColors' | 'reducedMotion'
>;
/** What only a browser context of its own can have. */
export type Device = Pick<BrowserContextOptions, 'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'permissions'>;

export interface PagePool {
  /** @returns an empty page, as new: at the first entry of its history, with the pointer in its corner */
  take(options: Look & Device): Promise<Page>;
  /** Empties a page for the next test. */
  giveBack(page: Page): Promise<void>;
}

interface Member {
  readonly device: string;
  readonly session: CDPSession;
}

const VIEWPORT = { width: 1280, height: 900 };
const NO_MEDIA = { media: null, colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null };
/** What tests listen to. */
const EVENTS = ['console', 'pageerror', 'request', 'requestfailed', 'response', 'dialog', 'popup'];

/** Pages that are used again: a new window takes Chromium half a second, an emptied page a seventh of it. */
export function pagePool(browser: Browser): PagePool {
  const contexts = new Map<string, Promise<BrowserContext>>();
  const idle = new Map<string, Page[]>();
  const members = new Map<Page, Member>();

  async function newPage(options: Device): Promise<Page> {
    const device = JSON.stringify(options);
    if (!contexts.has(device)) contexts.set(device, browser.newContext({ viewport: VIEWPORT, ...options }));
    const page = await (await contexts.get(device)!).newPage();
    members.set(page, { device, session: await page.context().newCDPSession(page) });
    return page;
  }

  return {
    async take({ viewport, colorScheme, contrast, forcedColors, reducedMotion, ...device }) {
      const page = idle.get(JSON.stringify(device))?.pop() ?? (await newPage(device));
      await page.setViewportSize(viewport ?? VIEWPORT);
      const media = { colorScheme, contrast, forcedColors, reducedMotion };
      await page.emulateMedia(Object.fromEntries(Object.entries(media).filter(([, value]) => value)));
      return page;
    },
    async giveBack(page) {
      const { device, session } = members.get(page)!;
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      for (const event of EVENTS) page.removeAllListeners(event);
      await page.goto('about:blank');
      await session.send('Page.resetNavigationHistory');
      await page.emulateMedia(NO_MEDIA);
      await page.mouse.move(0, 0);
      idle.set(device, [...(idle.get(device) ?? []), page]);
    },
  };
}
