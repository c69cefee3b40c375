// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/bert_net.h"
#include "models/networks/minilm.h"

#include "core/base/npy.h"
#include "core/text/wordpiece.h"
#include "tests/support/compare_arrays.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"
#include "tests/text/text_golden.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace ng;

namespace {

std::vector<std::string> goldenSentences(const Json &golden)
{
    std::vector<std::string> texts;
    for (const Json &sentence : golden["sentences"].items())
        texts.push_back(sentence.toString());
    return texts;
}

} // namespace

TEST_CASE("minilm: every named stage equals BertModel")
{
    if (!test::haveMiniLm())
        return;
    const Json golden = test::textGolden("minilm.json");
    const auto expected = readNpyMatrix(test::textReference("minilm_stages.npy"));
    NG_REQUIRE_RESULT(expected);
    const auto net = loadBertNet(test::miniLmFolder());
    NG_REQUIRE_RESULT(net);
    const auto wordPiece = WordPiece::open(test::miniLmFolder() / "vocab.txt");
    NG_REQUIRE_RESULT(wordPiece);
    const std::string text = goldenSentences(golden)[static_cast<std::size_t>(golden["stage_sentence"].toInt())];
    std::vector<std::int64_t> ids = wordPiece->encode(text).ids;
    const auto count = static_cast<std::int64_t>(ids.size());
    const c10::InferenceMode inference;
    std::vector<torch::Tensor> stages;
    const auto out = (*net)->forward(torch::from_blob(ids.data(), {1, count}, torch::kInt64),
                                     torch::ones({1, count}, torch::kBool), {}, &stages);
    NG_REQUIRE_RESULT(out);
    REQUIRE(stages.size() == static_cast<std::size_t>(golden["stages"].toInt()));
    const std::size_t size = ids.size() * 384;
    for (std::size_t stage = 0; stage < stages.size(); ++stage) {
        CAPTURE(stage);
        const torch::Tensor x = stages[stage].contiguous();
        // Values reach 12 in size, so 1e-5 is about one float32 step there.
        NG_CHECK_ARRAYS((std::span<const float>(x.data_ptr<float>(), size)),
                        (expected->flat().subspan(stage * size, size)), {.absolute = 1e-5, .relative = 1e-5});
    }
}

TEST_CASE("minilm: ten sentences equal the reference, in one batch or alone")
{
    if (!test::haveMiniLm())
        return;
    const Json golden = test::textGolden("minilm.json");
    const auto expected = readNpyMatrix(test::textReference("minilm_vectors.npy"));
    NG_REQUIRE_RESULT(expected);
    const auto encoder = makeMiniLm(test::miniLmFolder());
    NG_REQUIRE_RESULT(encoder);
    CHECK((*encoder)->dimension() == 384);
    CHECK((*encoder)->recipe()["weights_sha256"].toString().size() == 64);
    const std::vector<std::string> texts = goldenSentences(golden);
    std::vector<std::string> said;
    StopSource stop;
    const RunContext ctx(
        stop,
        {.progress = {}, .status = [&](const std::string &sentence) { said.push_back(sentence); }, .measurement = {}});
    const auto vectors = (*encoder)->encode(texts, ctx);
    NG_REQUIRE_RESULT(vectors);
    NG_CHECK_ARRAYS(vectors->view().flat(), expected->view().flat(), {.absolute = 1e-5});
    REQUIRE(said.size() == 1);
    CHECK(said[0] == "1 of 10 texts are longer than 256 tokens: only their beginning counts");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto alone = (*encoder)->encode(std::span(&texts[i], 1), {});
        NG_REQUIRE_RESULT(alone);
        NG_CHECK_ARRAYS(alone->view().flat(), (std::span<const float>(expected->row(i))), {.absolute = 1e-5});
    }
}

TEST_CASE("minilm: stops within a batch and between batches")
{
    if (!test::haveMiniLm())
        return;
    StopSource stop;
    stop.requestStop();
    const auto net = loadBertNet(test::miniLmFolder());
    NG_REQUIRE_RESULT(net);
    std::vector<torch::Tensor> stages;
    const torch::Tensor ids = torch::full({1, 4}, 101, torch::kInt64);
    NG_CHECK_ERROR((*net)->forward(ids, torch::ones({1, 4}, torch::kBool), RunContext(stop), &stages),
                   ErrorCode::Cancelled);
    CHECK(stages.size() == 1);

    const auto encoder = makeMiniLm(test::miniLmFolder());
    NG_REQUIRE_RESULT(encoder);
    StopSource later;
    const RunContext ctx(later, {.progress = [&](double) { later.requestStop(); }, .status = {}, .measurement = {}});
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "word ";
    const std::vector<std::string> texts(40, text);
    NG_CHECK_ERROR((*encoder)->encode(texts, ctx), ErrorCode::Cancelled);
    const auto none = (*encoder)->encode({}, {});
    NG_REQUIRE_RESULT(none);
    CHECK(none->extent(0) == 0);
}

TEST_CASE("minilm: parameter names equal the keys of the published file")
{
    if (!test::haveMiniLm())
        return;
    const auto net = loadBertNet(test::miniLmFolder());
    NG_REQUIRE_RESULT(net);
    const auto file = SafetensorsFile::open(test::miniLmFolder() / "model.safetensors");
    NG_REQUIRE_RESULT(file);
    std::set<std::string> ours;
    for (const auto &parameter : (*net)->named_parameters())
        ours.insert(parameter.key());
    std::set<std::string> theirs;
    for (const TensorInfo &tensor : file->tensors()) {
        if (tensor.name != "embeddings.position_ids" && !tensor.name.starts_with("pooler."))
            theirs.insert(tensor.name);
    }
    CHECK(ours == theirs);
    std::set<std::string> expected;
    for (const ExpectedTensor &tensor : bertTensors((*net)->config()))
        expected.insert(tensor.name);
    CHECK(ours == expected);
}

TEST_CASE("minilm: a folder that is damaged is named with its file")
{
    if (!test::haveMiniLm())
        return;
    const test::TempFolder folder;
    NG_CHECK_ERROR(makeMiniLm(folder.path()), ErrorCode::NotFound);
    const std::filesystem::path model = test::miniLmFolder();
    std::filesystem::copy_file(model / "vocab.txt", folder / "vocab.txt");
    std::filesystem::copy_file(model / "config.json", folder / "config.json");
    std::filesystem::copy_file(model / "model.safetensors", folder / "model.safetensors");
    NG_CHECK_RESULT(makeMiniLm(folder.path()));
    NG_CHECK_ERROR(makeMiniLm(folder.path(), "no-device"), ErrorCode::Backend);
    std::filesystem::resize_file(folder / "model.safetensors", 1'000'000);
    const auto cut = makeMiniLm(folder.path());
    NG_CHECK_ERROR(cut, ErrorCode::CorruptData);
    if (!cut)
        CHECK(cut.error().message().find("model.safetensors") != std::string::npos);
}
