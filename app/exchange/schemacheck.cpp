// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schemacheck.h"

#include "exchange/refiarchive.h"
#include "exchange/xmltree.h"

#include <QCoreApplication>
#include <QFile>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include <memory>

namespace meipi {

namespace {

constexpr int mostFaults = 20;

struct SchemaWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

template <class Type, void (*release)(Type *)>
struct Releasing {
    void operator()(Type *pointer) const { release(pointer); }
};
template <class Type, void (*release)(Type *)>
using Owned = std::unique_ptr<Type, Releasing<Type, release>>;

void collectFault(void *list, xmlErrorPtr error)
{
    auto &faults = *static_cast<QStringList *>(list);
    if (faults.size() < mostFaults) {
        faults.append(SchemaWords::tr("Line %1: %2")
                          .arg(error->line)
                          .arg(QString::fromUtf8(error->message).trimmed()));
    }
}

void ignoreFault(void *, xmlErrorPtr)
{
}

QByteArray schemaNamed(const QString &name)
{
    QFile file(QLatin1String(":/meipi/refi-qda/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return file.readAll();
}

QStringList faultsIn(xmlDoc &document, const QByteArray &schemaText)
{
    QStringList faults;
    const Owned<xmlSchemaParserCtxt, xmlSchemaFreeParserCtxt> parser(
        xmlSchemaNewMemParserCtxt(schemaText.constData(), int(schemaText.size())));
    const Owned<xmlSchema, xmlSchemaFree> schema(xmlSchemaParse(parser.get()));
    Q_ASSERT(schema != nullptr); // it is built in
    const Owned<xmlSchemaValidCtxt, xmlSchemaFreeValidCtxt> check(
        xmlSchemaNewValidCtxt(schema.get()));
    xmlSchemaSetValidStructuredErrors(check.get(), collectFault, &faults);
    const int result = xmlSchemaValidateDoc(check.get(), &document);
    if (result != 0 && faults.isEmpty())
        faults.append(SchemaWords::tr("The file does not follow the schema."));
    return faults;
}

} // namespace

Result<QStringList> schemaFaults(const QByteArray &bytes)
{
    const auto archive = RefiArchive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    Progress progress;
    const auto root = readXml(archive->xml(), progress); // refuses document types, tells the line
    if (!root)
        return tl::unexpected(root.error());
    const bool isCodebook = root->name == u"CodeBook";
    if (!isCodebook && root->name != u"Project") {
        return failure(Error::Code::Malformed,
                       SchemaWords::tr("The file is no project or codebook of REFI-QDA; its XML "
                                       "begins with “%1”. Choose another one.")
                           .arg(root->name.left(40)));
    }
    const QByteArray &xml = archive->xml();
    const Owned<xmlParserCtxt, xmlFreeParserCtxt> parser(xmlNewParserCtxt());
    parser->sax->serror = ignoreFault;
    const Owned<xmlDoc, xmlFreeDoc> document(
        xmlCtxtReadMemory(parser.get(), xml.constData(), int(xml.size()), nullptr, nullptr,
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE
                              | XML_PARSE_BIG_LINES));
    if (document == nullptr) {
        return failure(Error::Code::Malformed,
                       SchemaWords::tr("The XML in the file is damaged; export it again from the "
                                       "program it comes from."));
    }
    return faultsIn(
        *document,
        schemaNamed(isCodebook ? QStringLiteral("Codebook.xsd") : QStringLiteral("Project.xsd")));
}

} // namespace meipi
