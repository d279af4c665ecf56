"""Runs axe-core on every kind of page that one person can reach: pages.py ADDRESS NAME COOKIE

A kind is the first two parts of a path; two addresses of each kind are looked at, in both languages, at 360 and 1280
pixels.
"""

import re
import sys
from urllib.parse import urljoin, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
WIDTHS = (360, 1280)
OF_EACH_KIND = 2
# What WCAG 2.2 AA asks for, and what axe knows to be good practice besides.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def main(address, name, cookie):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        # axe is put into the page by the test; the pages' own policy lets no script in.
        context = browser.new_context(bypass_csp=True)
        if cookie:
            context.add_cookies([{"name": "congdan_session", "value": cookie, "url": address}])
        page = context.new_page()
        seen, looked, failures = {}, 0, 0
        waiting = [f"{address}/", f"{address}/?lang=en", f"{address}/dang-nhap", f"{address}/kich-hoat"]
        while waiting:
            url = waiting.pop(0)
            kind = kind_of(url)
            if seen.setdefault(kind, 0) >= OF_EACH_KIND:
                continue
            seen[kind] += 1
            response = page.goto(url)
            if response is None or "text/html" not in response.headers.get("content-type", ""):
                continue
            if response.status >= 400:
                print(f"  {name}: {url} answers {response.status}")
                failures += 1
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                found = Axe().run(page, options=RULES)
                looked += 1
                wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                if wide:
                    print(f"  {name}: {url} at {width} px: the page is wider than the window")
                    failures += 1
                for violation in found.response["violations"]:
                    failures += 1
                    nodes = "; ".join(" ".join(node["target"]) for node in violation["nodes"][:3])
                    print(f"  {name}: {url} at {width} px: {violation['id']}: {violation['help']} [{nodes}]")
            for link in page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))"):
                target = urljoin(url, link).split("#")[0]
                if target.startswith(address) and not re.search(r"\.(csv|json|txt|svg|css)(\?|$)", target):
                    waiting.append(target)
        browser.close()
    print(f"{name}: {len(seen)} kinds of pages, {looked} looks, {failures} failures", flush=True)
    sys.exit(1 if failures else 0)


def kind_of(url):
    parts = urlsplit(url)
    language = "en" if "lang=en" in parts.query else "vi"
    return "/".join(parts.path.split("/")[:3]), language


if __name__ == "__main__":
    main(*sys.argv[1:])
