#include "models/calibration/prediction_error.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {
namespace {

TEST(PredictionError, ABeliefIsItsRange) {
    const LogRatio belief = believed({0.95, 1.0, 1.05});
    EXPECT_DOUBLE_EQ(belief.value, 0.0);
    EXPECT_NEAR(belief.error, 0.0304205, 1e-6) << "ln(1.05 / 0.95) / 3.29";
    EXPECT_EQ(believed(1.02).error, 0.0);
    EXPECT_NEAR(believed(1.02).value, std::log(1.02), 1e-15);
}

TEST(PredictionError, AnExactPredictionKeepsTheMeasurementsInterval) {
    const LogRatio measured{std::log(1.05), 0.01, 4.0};
    const LogRatio error = predictionError(believed(1.0), measured);
    EXPECT_NEAR(error.value, -std::log(1.05), 1e-15);
    EXPECT_DOUBLE_EQ(error.error, 0.01);
    EXPECT_DOUBLE_EQ(error.freedom, 4.0);
    const RelativeError shown = relativeError(error);
    EXPECT_NEAR(shown.value, 1.0 / 1.05 - 1.0, 1e-12) << "too little time expected: below 0";
    EXPECT_NEAR(shown.interval.low, std::exp(-std::log(1.05) - 2.776445 * 0.01) - 1.0, 1e-6);
    EXPECT_TRUE(shown.isCertain());
}

TEST(PredictionError, BothUncertaintiesAreJoined) {
    const LogRatio error = predictionError({0.10, 0.03, kInfiniteFreedom}, {0.05, 0.04, 4.0});
    EXPECT_NEAR(error.value, 0.05, 1e-15);
    EXPECT_NEAR(error.error, 0.05, 1e-15);
    EXPECT_NEAR(error.freedom, 4.0 * std::pow(0.05 / 0.04, 4), 1e-6) << "Welch";
    EXPECT_FALSE(relativeError(error).isCertain());
}

}  // namespace
}  // namespace splitpoint::models::calibration
