// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importchecks.h"

#include "targets.h"

namespace meipi::fuzz {

void checkImport(const QByteArray &bytes, const QString &name)
{
    Progress progress;
    ImportOptions options;
    options.changes = ImportOptions::Changes::Both;
    const auto document = importBytes(bytes, name, options, progress);
    verify(document || !document.error().message.isEmpty(), "what is refused is refused in words");
    if (!document)
        return;
    checkDocument(*document);
    if (document->before)
        checkDocument(*document->before);
}

void checkDocument(const ImportedDocument &document)
{
    const Text &text = document.text;
    const TextRange whole{0, text.size()};
    for (const HeadingHint &hint : document.hints) {
        verify(hint.paragraph >= 0 && hint.paragraph < text.paragraphCount() && hint.level >= 1,
               "a heading is a paragraph of the text");
    }
    for (const PageStart &page : document.structure.pages)
        verify(page.position >= 0 && page.position <= text.size(), "a page begins in the text");
    for (const StyledRange &style : document.structure.styles)
        verify(whole.contains(style.range), "a style lies in the text");
    for (const ImportedMark &mark : document.marks) {
        verify(whole.contains(mark.range) && !mark.range.isEmpty(), "a mark lies in the text");
        verify(mark.quote == text.view(mark.range), "a mark has the words of its range");
    }
    verify(text.string().isValidUtf16() && !text.string().contains(u'\r'), "text is canonical");
}

} // namespace meipi::fuzz
