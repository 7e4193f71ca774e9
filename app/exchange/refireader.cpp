// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refireader.h"

#include "exchange/refinames.h"
#include "exchange/refireading.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct RefiWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

constexpr QLatin1String guidKey("guid");
constexpr QLatin1String nameKey("name");

int childCount(const XmlElement &root, QLatin1String list)
{
    const XmlElement *found = root.child(list);
    return found == nullptr ? 0 : static_cast<int>(found->children.size());
}

} // namespace

QUuid refiGuid(const QString &attribute)
{
    QString text = attribute.trimmed().toLower();
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.sliced(1, text.size() - 2);
    if (text.isEmpty())
        return {};
    static const QUuid space(QStringLiteral("{0d6f7a40-41a5-5f0c-8f63-5d7b1b0a77c4}"));
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? QUuid::createUuidV5(space, text) : id;
}

RefiReading::RefiReading(RefiArchive &archive, const ForeignRequest &request, Progress &progress)
    : m_archive(archive), m_progress(progress),
      m_builder(request.into, request.context, request.authorName)
{
}

Result<ForeignReading> RefiReading::run(const XmlElement &root)
{
    const bool isProject = root.name == u"Project";
    if (!isProject && root.name != u"CodeBook") {
        return failure(Error::Code::Malformed,
                       RefiWords::tr("The file is no project or codebook of REFI-QDA; its XML "
                                     "begins with “%1”. Choose another one.")
                           .arg(root.name.left(40)));
    }
    m_origin = root.attribute(QLatin1String("origin"));
    m_isOurs = m_origin == refi::origin;
    if (!m_archive.others().isEmpty()) {
        m_losses.add(RefiWords::tr("The archive holds several projects; “%1” is read, the others "
                                   "are not: %2.")
                         .arg(m_archive.xmlName(), m_archive.others().join(QLatin1String(", "))));
    }
    if (const XmlElement *sources = root.child(QLatin1String("Sources"))) {
        for (const XmlElement &source : sources->children) {
            const QUuid guid = refiGuid(source.attribute(guidKey));
            m_outlineRoots.insert(refi::outlineCode(DocumentId(guid)));
        }
    }
    if (isProject) {
        m_builder.title(root.attribute(nameKey));
        readUsers(root);
        indexNotes(root);
    }
    const XmlElement *book = isProject ? root.child(QLatin1String("CodeBook")) : &root;
    const XmlElement *codes = book == nullptr ? nullptr : book->child(QLatin1String("Codes"));
    if (codes == nullptr)
        codes = book; // OpenQDA leaves the list out
    if (codes != nullptr)
        readCodes(*codes, {});
    if (isProject)
        readVariables(root);
    if (auto done = readSources(root); !done)
        return tl::unexpected(done.error());
    readCases(root);
    if (isProject) {
        attach(root, NoteTarget());
        describe(root, NoteTarget());
        attachLinks(root);
        attachTheRest();
    }
    countWhatIsLeft(root);
    return ForeignReading{m_builder.finish(), m_losses.sentences()};
}

void RefiReading::readUsers(const XmlElement &root)
{
    if (const XmlElement *users = root.child(QLatin1String("Users"))) {
        for (const XmlElement &user : users->children) {
            const QUuid guid = refiGuid(user.attribute(guidKey));
            QString name = user.attribute(nameKey).simplified();
            if (name.isEmpty())
                name = user.attribute(QLatin1String("id")).simplified();
            if (name.isEmpty())
                name = RefiWords::tr("Author without a name");
            m_users.insert(guid, m_builder.author(name, guid));
        }
    }
    m_creator = m_users.value(refiGuid(root.attribute(QLatin1String("creatingUserGUID"))));
}

AuthorId RefiReading::authorOf(const XmlElement &element)
{
    for (const QLatin1String key :
         {QLatin1String("creatingUser"), QLatin1String("creatingUserGUID"),
          QLatin1String("creatingUserId")}) {
        const AuthorId known = m_users.value(refiGuid(element.attribute(key)));
        if (!known.isNull())
            return known;
    }
    return m_creator.isNull() && m_users.size() == 1 ? *m_users.cbegin() : m_creator;
}

Timestamp RefiReading::timeOf(const XmlElement &element, QLatin1String key)
{
    return Timestamp::fromString(element.attribute(key));
}

void RefiReading::readCodes(const XmlElement &parent, const ThemeId &above)
{
    for (const XmlElement &code : parent.children) {
        if (code.name != u"Code")
            continue;
        const QUuid guid = refiGuid(code.attribute(guidKey));
        if (m_outlineRoots.contains(guid)) {
            m_outlines.insert(guid, &code);
            continue;
        }
        const XmlElement *description = code.child(QLatin1String("Description"));
        const QString definition = description == nullptr ? QString()
            : m_isOurs                                    ? description->text
                                                          : description->text.trimmed();
        const ThemeId theme =
            m_builder.theme(above, code.attribute(nameKey), guid,
                            Colour::fromString(code.attribute(QLatin1String("color"))), definition);
        if (m_codes.contains(guid))
            m_losses.count(RefiWords::tr("Codes with the GUID of another one, which selections "
                                         "cannot tell apart: %1."));
        else
            m_codes.insert(guid, theme);
        m_targets.insert(guid, NoteTarget(theme));
        attach(code, NoteTarget(theme));
        readCodes(code, theme);
    }
}

Result<Done> RefiReading::readSources(const XmlElement &root)
{
    const XmlElement *sources = root.child(QLatin1String("Sources"));
    if (sources == nullptr)
        return Done{};
    m_progress.setTotal(static_cast<qint64>(sources->children.size()));
    for (const XmlElement &source : sources->children) {
        if (m_progress.isCancelled())
            return failure(Error::Code::Cancelled, RefiWords::tr("The import was cancelled."));
        if (auto done = readSource(source); !done)
            return done;
        m_progress.setDone(m_progress.done() + 1);
    }
    return Done{};
}

Result<Done> RefiReading::readSource(const XmlElement &element)
{
    const XmlElement *representation = element.child(QLatin1String("Representation"));
    const bool isText = element.name == u"TextSource";
    QString name = element.attribute(nameKey);
    if (!isText && (element.name != u"PDFSource" || representation == nullptr)) {
        m_losses.add(
            RefiWords::tr("“%1” is no text (%2) and is left out, with what is marked in it.")
                .arg(name, element.name));
        return Done{};
    }
    Source source;
    source.element = &element;
    source.textual = isText ? &element : representation;
    source.guid = refiGuid(element.attribute(guidKey));
    if (name.trimmed().isEmpty())
        name = source.textual->attribute(QLatin1String("plainTextPath"))
                   .section(u'/', -1); // as some name only the file
    ForeignDocument document;
    auto positions = textOf(*source.textual, document);
    if (!positions) {
        m_losses.count(
            RefiWords::tr("Selections in documents without a text: %1."),
            static_cast<int>(std::count_if(
                source.textual->children.cbegin(), source.textual->children.cend(),
                [](const XmlElement &each) { return each.name == u"PlainTextSelection"; })));
        return Done{};
    }
    document.id = source.guid;
    document.name = name;
    document.text = Text(positions->canonical());
    document.author = authorOf(element);
    document.created = timeOf(element, QLatin1String("creationDateTime"));
    for (const XmlElement &value : element.children) {
        const XmlElement *variable = value.child(QLatin1String("VariableRef"));
        if (value.name != u"VariableValue" || variable == nullptr)
            continue;
        const QUuid target = refiGuid(variable->attribute(QLatin1String("targetGUID")));
        const XmlElement *text = value.child(QLatin1String("TextValue"));
        if (target == refi::variableId(refi::titleVariable) && text != nullptr)
            document.title = text->text;
    }
    source.document = m_builder.document(document);
    readValues(element, source.document);
    m_targets.insert(source.guid, NoteTarget(source.document));
    m_text = document.text;
    readSelections(source, *positions);
    readOutline(source);
    readWholeCodings(source);
    attach(element, NoteTarget(source.document));
    describe(element, NoteTarget(source.document));
    return Done{};
}

void RefiReading::countWhatIsLeft(const XmlElement &root)
{
    m_losses.count(RefiWords::tr("Sets of codes, sources or notes left out: %1."),
                   childCount(root, QLatin1String("Sets")));
    m_losses.count(RefiWords::tr("Graphs left out: %1."),
                   childCount(root, QLatin1String("Graphs")));
}

Result<ForeignReading> readRefi(const QByteArray &bytes, const ForeignRequest &request,
                                Progress &progress)
{
    auto archive = RefiArchive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto root = readXml(archive->xml(), progress);
    if (!root)
        return tl::unexpected(root.error());
    return RefiReading(*archive, request, progress).run(*root);
}

} // namespace meipi
