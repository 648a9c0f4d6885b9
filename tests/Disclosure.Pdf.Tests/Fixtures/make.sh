#!/usr/bin/env bash
# Prints a page of the tests of Disclosure.Html as PDF, with the programs that make most of them. Needs chromium, soffice and a Chinese font.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
page=$here/../../Disclosure.Html.Tests/Fixtures/bare-2021.html
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$work/chromium" --print-to-pdf="$here/bare-2021.chromium.pdf" "$page"
soffice --headless -env:UserInstallation="file://$work/office" --convert-to pdf:writer_web_pdf_Export --outdir "$work" "$page"
mv "$work/bare-2021.pdf" "$here/bare-2021.libreoffice.pdf"
