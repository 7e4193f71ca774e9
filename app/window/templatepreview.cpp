// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/templatepreview.h"

#include "base/zip.h"
#include "export/templatesource.h"
#include "window/background.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QScrollBar>

namespace meipi {

namespace {

constexpr int typingPause = 150; // milliseconds
constexpr qsizetype longestPreview = 200'000; // UTF-16 units, which a text field lays out at once

QString cutForPreview(const QByteArray &page)
{
    QString text = QString::fromUtf8(page);
    if (text.size() <= longestPreview)
        return text;
    text.truncate(longestPreview);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u"\n\n…"_qs;
}

Result<QString> pagesOf(const QByteArray &archive)
{
    auto zip = ZipReader::open(archive);
    if (!zip)
        return tl::unexpected(zip.error());
    QByteArray pages;
    for (const QString &name : zip->names()) {
        const auto page = zip->read(name);
        if (!page)
            return tl::unexpected(page.error());
        pages += "⟦ " + name.toUtf8() + " ⟧\n" + *page + '\n';
        if (pages.size() > 2 * longestPreview)
            break;
    }
    return cutForPreview(pages);
}

} // namespace

TemplatePreview::TemplatePreview(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &TemplatePreview::fill);
}

TemplatePreview::~TemplatePreview()
{
    if (m_filling)
        m_filling->cancel();
}

void TemplatePreview::setProject(const ProjectSnapshot &project, const ExportOptions &options)
{
    m_project = project;
    m_options = options;
    m_delay.start();
}

void TemplatePreview::setTemplate(const QByteArray &source)
{
    m_template = source;
    if (m_filling)
        m_filling->cancel();
    m_delay.start();
}

void TemplatePreview::fill()
{
    if (m_filling)
        m_filling->cancel();
    const auto progress = std::make_shared<Progress>();
    m_filling = progress;
    ExportOptions options = m_options;
    options.templateText = m_template;
    runInBackground(
        this,
        [project = m_project, options, progress] { return previewOf(project, options, *progress); },
        [this, progress](const Result<QString> &page) {
            if (progress != m_filling)
                return;
            m_filling.reset();
            if (!page) {
                if (page.error().code != Error::Code::Cancelled)
                    emit failed(page.error());
                return;
            }
            const int place = verticalScrollBar()->value();
            setPlainText(*page);
            verticalScrollBar()->setValue(place);
            emit filled();
        });
}

Result<QString> previewOf(const ProjectSnapshot &project, const ExportOptions &options,
                          Progress &progress)
{
    const auto parsed = templateOf(options, {});
    if (!parsed)
        return tl::unexpected(parsed.error());
    const bool isFolder = asksFor(*parsed, Field::PageId);
    const Exporter *exporter = exporterFor(isFolder ? u"vault" : u"markdown");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (auto written = exporter->write(project, options, out, progress); !written)
        return tl::unexpected(written.error());
    return isFolder ? pagesOf(out.data()) : Result<QString>(cutForPreview(out.data()));
}

} // namespace meipi
