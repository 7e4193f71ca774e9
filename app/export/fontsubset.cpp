// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fontsubset.h"

#include <QCoreApplication>
#include <QFile>

#include <hb-subset.h>

#include <memory>

namespace meipi {

namespace {

struct FontSubsetWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::FontSubset)
};

using Blob = std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)>;
using Face = std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)>;
using Input = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;

// What punctuation.h asks fonts for, which is not kept otherwise.
constexpr hb_tag_t widths[] = {HB_TAG('h', 'a', 'l', 't'), HB_TAG('p', 'w', 'i', 'd')};

} // namespace

Result<QByteArray> fontSubset(const QString &file, unsigned index, const QSet<char32_t> &characters)
{
    const QByteArray path = QFile::encodeName(file);
    const Blob source(hb_blob_create_from_file_or_fail(path.constData()), hb_blob_destroy);
    if (!source) {
        return failure(
            Error::Code::FileAccess,
            FontSubsetWords::tr("The font %1 cannot be read; install it anew.").arg(file));
    }
    const Face face(hb_face_create(source.get(), index), hb_face_destroy);
    const Input input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    if (input) {
        hb_set_t *wanted = hb_subset_input_unicode_set(input.get());
        for (const char32_t character : characters)
            hb_set_add(wanted, character);
        hb_set_t *features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
        for (const hb_tag_t feature : widths)
            hb_set_add(features, feature);
        hb_subset_input_set_flags(input.get(),
                                  HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING);
    }
    const Face subset(input ? hb_subset_or_fail(face.get(), input.get()) : nullptr,
                      hb_face_destroy);
    if (!subset) {
        return failure(
            Error::Code::NotSupported,
            FontSubsetWords::tr("The font %1 cannot be embedded; install another one.").arg(file));
    }
    const Blob made(hb_face_reference_blob(subset.get()), hb_blob_destroy);
    unsigned length = 0;
    const char *data = hb_blob_get_data(made.get(), &length);
    return QByteArray(data, static_cast<qsizetype>(length));
}

} // namespace meipi
