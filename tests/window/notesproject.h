// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "window/edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace meipi::test {

/// An open project with one document, for widgets that edit it. What fails stops the program.
class NotesProject {
public:
    NotesProject()
    {
        auto created = ProjectSession::create(m_folder.filePath(u"a.meipi"_qs));
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        session = std::move(*created);
        session->setAuthorName(u"Wang"_qs);
        edits = std::make_unique<Edits>(*session);
        Progress progress;
        const auto imported = importBytes(text().toUtf8(), u"a.txt"_qs, {}, progress);
        if (!imported)
            qFatal("%s", qPrintable(imported.error().message));
        document = session->addDocument(*imported).value();
    }

    static QString text()
    {
        return u"一、建设算力网络\n统筹布局算力，开放公共数据。\n二、培养人才\n办好学校。支持自学。\n"_qs;
    }

    const ProjectSnapshot &snapshot() const { return session->snapshot(); }

    void perform(const Result<Change> &change, const QString &label = u"Edit"_qs)
    {
        if (!edits->perform(change, label))
            qFatal("%s", qPrintable(change ? label : change.error().message));
    }

    ThemeId theme(const QString &path)
    {
        perform(createThemes(snapshot(), {{path, std::nullopt, {}}}));
        return snapshot().themeAtPath(path);
    }

    HighlightId highlight(const QString &quote, const QList<ThemeId> &themes = {})
    {
        const qsizetype start = text().indexOf(quote);
        const auto change = addHighlight(snapshot(), edits->context(), document,
                                         {start, start + quote.size()}, themes);
        perform(change);
        return change->of<Highlight>().constFirst().id();
    }

    NoteId note(const NoteTarget &target, const QString &words,
                NoteStatus status = NoteStatus::Thought)
    {
        const auto change = addNote(snapshot(), edits->context(), target, words, status);
        perform(change);
        return change->of<Note>().constFirst().id();
    }

    NoteId reply(const NoteId &to, const QString &words)
    {
        const auto change = replyToNote(snapshot(), edits->context(), to, words);
        perform(change);
        return change->of<Note>().constFirst().id();
    }

    QStringList wordsOn(const NoteTarget &target) const
    {
        QStringList words;
        const QList<NoteId> notes = snapshot().notes(target);
        for (const NoteId &id : notes)
            words.append(snapshot().find(id)->text);
        return words;
    }

    /// From here on nothing can be written; widgets made before hold the old one.
    void makeReadOnly()
    {
        const QString path = session->path();
        edits.reset();
        session.reset();
        auto opened = ProjectSession::open(path, ProjectSession::Access::ReadOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        session = std::move(*opened);
        edits = std::make_unique<Edits>(*session);
    }

    qsizetype steps() const { return session->history()->size(); }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<ProjectSession> session;
    std::unique_ptr<Edits> edits;
    DocumentId document;
};

} // namespace meipi::test
