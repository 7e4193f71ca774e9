// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worddocument.h"

#include "import/notemarks.h"
#include "import/sourcearchive.h"
#include "import/wordcomments.h"
#include "import/wordxml.h"

#include <QCoreApplication>
#include <QDir>

namespace meipi {

namespace {

struct WordDocument {
    Q_DECLARE_TR_FUNCTIONS(meipi::WordDocument)
};

/// The parts of the package that are read (ECMA-376, part 2: parts and relationships).
class WordPackage {
public:
    explicit WordPackage(SourceArchive &archive) : m_archive(archive)
    {
        const auto roots = relations(QStringLiteral("_rels/.rels"), QString());
        m_document =
            roots.value(QStringLiteral("officeDocument"), QStringLiteral("word/document.xml"));
        const qsizetype slash = m_document.lastIndexOf(u'/');
        const QString folder = m_document.first(slash + 1);
        m_parts = relations(folder + QLatin1String("_rels/") + m_document.sliced(slash + 1)
                                + QLatin1String(".rels"),
                            folder);
        m_folder = folder;
    }

    Result<QByteArray> document() { return m_archive.read(m_document); }

    /// Empty where there is none, or none that can be read. @p kind as its relation and file are
    /// named: "styles".
    QByteArray part(const QString &kind)
    {
        const QString name = m_parts.value(kind, m_folder + kind + QLatin1String(".xml"));
        return m_archive.contains(name) ? m_archive.read(name).value_or(QByteArray())
                                        : QByteArray();
    }

private:
    QHash<QString, QString> relations(const QString &name, const QString &folder)
    {
        QHash<QString, QString> targets;
        const auto bytes =
            m_archive.contains(name) ? m_archive.read(name) : Result<QByteArray>(QByteArray());
        QXmlStreamReader xml(bytes.value_or(QByteArray()));
        if (!xml.readNextStartElement())
            return targets;
        while (xml.readNextStartElement()) {
            const QString target = wordAttribute(xml, "Target");
            const QString type = wordAttribute(xml, "Type");
            if (wordAttribute(xml, "TargetMode") != QLatin1String("External"))
                targets.insert(type.sliced(type.lastIndexOf(u'/') + 1),
                               target.startsWith(u'/') ? target.sliced(1)
                                                       : QDir::cleanPath(folder + target));
            xml.skipCurrentElement();
        }
        return targets;
    }

    SourceArchive &m_archive;
    QString m_document;
    QString m_folder;
    QHash<QString, QString> m_parts; ///< By the last word of the relation's type.
};

// Footnotes and endnotes in the order of their marks, at the end.
void writeNotes(WordBody &body, WordPackage &package, WordTokenWriter &writer)
{
    const QList<WordReference> references = body.references();
    if (references.isEmpty())
        return;
    const auto footnotes = body.readNotes(package.part(QStringLiteral("footnotes")));
    const auto endnotes = body.readNotes(package.part(QStringLiteral("endnotes")));
    for (qsizetype i = 0; i < references.size(); ++i) {
        WordTokens tokens =
            (references[i].isEndnote ? endnotes : footnotes).value(references[i].id);
        if (tokens.isEmpty())
            continue;
        tokens.first().text = noteMark(i + 1);
        writer.write(tokens);
    }
}

QString changesSentence(ImportOptions::Changes wanted, int changes)
{
    switch (wanted) {
    case ImportOptions::Changes::Final:
        return WordDocument::tr("The text is read as after %Ln tracked changes.", nullptr, changes);
    case ImportOptions::Changes::Original:
        return WordDocument::tr("The text is read as before %Ln tracked changes.", nullptr,
                                changes);
    case ImportOptions::Changes::Both:
        return WordDocument::tr("The text is read as after %Ln tracked changes; the one before "
                                "them is kept as version 1.",
                                nullptr, changes);
    }
    return {};
}

void addProblems(const WordLeavings &leavings, ImportedDocument &document)
{
    if (leavings.pictures > 0) {
        document.problems.append({WordDocument::tr(
            "%Ln pictures are left out; the original file has them.", nullptr, leavings.pictures)});
    }
    if (leavings.insertedFiles > 0) {
        document.problems.append(
            {WordDocument::tr("%Ln files inserted into this one are left out; open them by "
                              "themselves.",
                              nullptr, leavings.insertedFiles)});
    }
}

tl::unexpected<Error> damagedWord(const QString &name)
{
    return failure(Error::Code::Malformed,
                   WordDocument::tr("“%1” is damaged: no text can be read from it. Open it in the "
                                    "program that made it and save it anew.")
                       .arg(name));
}

Result<ImportedDocument> readWord(ImportedDocument source, ImportOptions::Changes changes,
                                  Progress &progress)
{
    auto archive = SourceArchive::open(source.bytes, source.name);
    if (!archive)
        return tl::unexpected(archive.error());
    WordPackage package(*archive);
    auto document = package.document();
    if (!document) {
        if (document.error().code == Error::Code::NotFound)
            document.error().code = Error::Code::Malformed;
        return tl::unexpected(document.error());
    }
    const WordStyles styles(package.part(QStringLiteral("styles")));
    WordNumbering numbering(package.part(QStringLiteral("numbering")));
    SourceText text;
    WordTokenWriter writer(text);
    WordBody body(styles, numbering, changes, progress);
    const bool isWhole =
        body.read(*document, [&writer](const WordTokens &tokens) { writer.write(tokens); });
    if (progress.isCancelled())
        return source;
    if (!isWhole && text.isEmpty())
        return damagedWord(source.name);
    writeNotes(body, package, writer);
    const QList<WordComment> comments =
        readWordComments(body, package.part(QStringLiteral("comments")),
                         package.part(QStringLiteral("commentsExtended")));
    text.moveTo(source);
    source.encoding = QStringLiteral("UTF-8");
    source.structure.pages = writer.pages();
    if (!isWhole)
        source.problems.append({WordDocument::tr("The file is damaged; its text is read up to the "
                                                 "place where it breaks off.")});
    source.changes = body.leavings().changes;
    addProblems(body.leavings(), source);
    addWordComments(comments, writer, source);
    return source;
}

} // namespace

Result<ImportedDocument> importWord(ImportedDocument source, const ImportOptions &options,
                                    Progress &progress)
{
    using Changes = ImportOptions::Changes;
    const bool wantsBoth = options.changes == Changes::Both;
    auto document = readWord(source, wantsBoth ? Changes::Final : options.changes, progress);
    if (!document || document->changes == 0 || progress.isCancelled())
        return document;
    if (wantsBoth) {
        auto original = readWord(std::move(source), Changes::Original, progress);
        if (!original)
            return original;
        if (original->text.string() != document->text.string())
            document->before = std::make_shared<const ImportedDocument>(std::move(*original));
    }
    document->problems.prepend({changesSentence(options.changes, document->changes)});
    return document;
}

} // namespace meipi
