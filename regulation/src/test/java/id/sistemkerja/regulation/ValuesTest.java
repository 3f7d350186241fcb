package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule allows, or demands, in full: a value cannot be lost or added unseen. */
@DisplayName("The values of every rule, in full")
class ValuesTest {

  @ParameterizedTest(name = "{0} {1} {3} {4} {5}: {2} of {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KED-1  | KOTABARU | permission  |                  |            |               | JPT_PRATAMA ADMINISTRATOR PENGAWAS
          KED-1  | POHUWATO | permission  |                  |            |               | JPT_PRATAMA ADMINISTRATOR PENGAWAS
          KED-2  | KOTABARU | permission  |                  |            |               | FUNCTIONAL OPERATIONAL
          KED-2  | POHUWATO | permission  |                  |            |               | FUNCTIONAL OPERATIONAL
          KED-3  | KOTABARU | permission  |                  |            |               | JPT_PRATAMA ADMINISTRATOR PENGAWAS DELEGATED
          KED-3  | POHUWATO | permission  |                  |            |               | JPT_PRATAMA ADMINISTRATOR PENGAWAS DELEGATED
          KED-7  | POHUWATO | permission  |                  |            |               | PERSONNEL_AUTHORITY
          KED-8  | KOTABARU | requirement |                  |            |               | SPAN_OF_CONTROL WORKLOAD
          KED-8  | POHUWATO | requirement |                  |            |               | SPAN_OF_CONTROL WORKLOAD
          KED-9  | KOTABARU | permission  |                  |            | DISTRICT      | PENGAWAS
          PEN-1  | KOTABARU | permission  |                  |            |               | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          PEN-1  | POHUWATO | permission  |                  |            |               | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          PEN-2  | KOTABARU | permission  |                  |            |               | APPOINTMENT VOLUNTARY
          PEN-2  | POHUWATO | permission  |                  |            |               | APPOINTMENT VOLUNTARY
          PEN-3  | KOTABARU | permission  | WITHIN_UNIT      |            |               | APPRAISER UNIT_HEAD
          PEN-3  | POHUWATO | permission  | WITHIN_UNIT      |            |               | APPRAISER UNIT_HEAD
          PEN-4  | KOTABARU | permission  |                  |            |               | PHYSICAL ELECTRONIC
          PEN-4  | POHUWATO | permission  |                  |            |               | PHYSICAL ELECTRONIC
          PEN-5  | KOTABARU | requirement | WITHIN_UNIT      | INDIVIDUAL |               | PURPOSE EXPECTED_RESULT DURATION OTHER_ARRANGEMENTS
          PEN-5  | KOTABARU | requirement | WITHIN_UNIT      | TEAM       |               | PURPOSE EXPECTED_RESULT DURATION OTHER_ARRANGEMENTS
          PEN-5  | KOTABARU | requirement | ACROSS_UNITS     |            |               | PURPOSE EXPECTED_RESULT DURATION
          PEN-5  | KOTABARU | requirement | ACROSS_APPARATUS |            |               | PURPOSE EXPECTED_RESULT DURATION
          PEN-5  | KOTABARU | requirement | ACROSS_AGENCIES  |            |               | PURPOSE EXPECTED_RESULT DURATION
          PEN-8  | KOTABARU | permission  |                  |            |               | APPROVAL REFUSAL
          PEN-8  | KOTABARU | requirement |                  |            |               | REASON
          PEN-8  | POHUWATO | permission  |                  |            |               | APPROVAL REFUSAL
          PEN-8  | POHUWATO | requirement |                  |            |               | REASON
          PEN-9  | KOTABARU | requirement | ACROSS_UNITS     | INDIVIDUAL |               | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-9  | KOTABARU | requirement | ACROSS_APPARATUS | INDIVIDUAL |               | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-9  | KOTABARU | requirement | ACROSS_UNITS     | TEAM       |               | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-9  | KOTABARU | requirement | ACROSS_APPARATUS | TEAM       |               | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-9  | KOTABARU | requirement | ACROSS_AGENCIES  |            |               | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-9  | POHUWATO | requirement | ACROSS_UNITS     |            |               | COMPETENCE
          PEN-9  | POHUWATO | requirement | ACROSS_APPARATUS |            |               | COMPETENCE
          PEN-9  | POHUWATO | requirement | ACROSS_AGENCIES  |            |               | COMPETENCE
          PEN-10 | KOTABARU | requirement | ACROSS_AGENCIES  |            |               | OWNER_AUTHORITY_AGREED ORIGIN_AUTHORITY_AGREED APPRAISER_INSTRUCTED UNIT_HEAD_RECOMMENDED AVAILABILITY_ANSWERED REPLY_SENT
          PEN-10 | POHUWATO | requirement | ACROSS_AGENCIES  |            |               | OWNER_AUTHORITY_AGREED ORIGIN_AUTHORITY_AGREED APPRAISER_INSTRUCTED UNIT_HEAD_RECOMMENDED AVAILABILITY_ANSWERED REPLY_SENT
          PEN-13 | POHUWATO | requirement |                  |            |               | LETTER_RECEIVED
          PEN-14 | KOTABARU | permission  | WITHIN_UNIT      |            |               | APPRAISER
          PEN-14 | POHUWATO | permission  | WITHIN_UNIT      |            |               | UNIT_HEAD
          PEN-15 | KOTABARU | permission  |                  |            |               | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS
          PEN-15 | KOTABARU | requirement | ACROSS_UNITS     |            |               | OWN_APPRAISER_APPROVED
          PEN-15 | KOTABARU | requirement | ACROSS_APPARATUS |            |               | OWN_APPRAISER_APPROVED
          PEN-15 | POHUWATO | permission  |                  |            |               | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS
          PEN-15 | POHUWATO | requirement | ACROSS_UNITS     |            |               | TARGET_UNIT_HEAD_APPROVED OWN_APPRAISER_APPROVED
          PEN-15 | POHUWATO | requirement | ACROSS_APPARATUS |            |               | TARGET_UNIT_HEAD_APPROVED OWN_APPRAISER_APPROVED
          PEN-17 | KOTABARU | requirement |                  |            |               | COMPETENCE
          PEN-17 | POHUWATO | requirement |                  |            |               | COMPETENCE
          PEN-18 | KOTABARU | permission  |                  |            |               | ROUTINE INCIDENTAL
          PEN-18 | POHUWATO | permission  |                  |            |               | ROUTINE INCIDENTAL
          PEN-22 | KOTABARU | requirement |                  |            |               | WORKLOAD
          PEN-22 | POHUWATO | requirement |                  |            |               | WORKLOAD
          TIM-1  | KOTABARU | requirement |                  |            |               | LEAD MEMBER
          TIM-1  | POHUWATO | requirement |                  |            |               | LEAD MEMBER
          TIM-2  | KOTABARU | permission  | ACROSS_UNITS     |            |               | OWNER_UNIT OWNER_APPARATUS OTHER_WITH_REASON
          TIM-2  | KOTABARU | permission  | ACROSS_APPARATUS |            |               | OWNER_UNIT OWNER_APPARATUS OTHER_WITH_REASON
          TIM-2  | POHUWATO | permission  | ACROSS_UNITS     |            |               | OWNER_UNIT OTHER_WITH_REASON
          TIM-2  | POHUWATO | permission  | ACROSS_APPARATUS |            |               | OWNER_UNIT OTHER_WITH_REASON
          TIM-2  | POHUWATO | permission  | ACROSS_AGENCIES  |            |               | OWNER_UNIT OTHER_WITH_REASON
          TIM-3  | KOTABARU | permission  |                  |            | AGENCY_OFFICE | JPT_PRATAMA ADMINISTRATOR FUNCTIONAL OPERATIONAL
          TIM-3  | POHUWATO | permission  |                  |            | AGENCY_OFFICE | FUNCTIONAL OPERATIONAL
          TIM-4  | KOTABARU | requirement |                  |            |               | NEED WORKLOAD
          TIM-5  | KOTABARU | permission  |                  |            |               | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          TIM-5  | POHUWATO | permission  |                  |            |               | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          TIM-6  | KOTABARU | requirement |                  |            |               | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE
          TIM-6  | POHUWATO | requirement |                  |            |               | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE
          TIM-7  | KOTABARU | requirement |                  |            |               | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION REPORT_TO_LEAD
          TIM-7  | POHUWATO | requirement |                  |            |               | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION REPORT_TO_LEAD
          TIM-8  | KOTABARU | requirement |                  |            |               | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING
          TIM-8  | POHUWATO | requirement |                  |            |               | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING
          TIM-9  | KOTABARU | requirement |                  |            |               | PROBLEM ALTERNATIVES
          TIM-9  | POHUWATO | requirement | WITHIN_UNIT      |            |               | PROBLEM ALTERNATIVES
          TIM-9  | POHUWATO | requirement | ACROSS_UNITS     |            |               | PROBLEM ALTERNATIVES
          TIM-9  | POHUWATO | requirement | ACROSS_APPARATUS |            |               | PROBLEM ALTERNATIVES
          TIM-9  | POHUWATO | requirement | ACROSS_AGENCIES  |            |               | PROBLEM ALTERNATIVES
          TIM-10 | POHUWATO | permission  | ACROSS_UNITS     |            |               | ORIGIN_UNIT_HEAD
          TIM-10 | POHUWATO | permission  | ACROSS_APPARATUS |            |               | ORIGIN_UNIT_HEAD
          TIM-10 | POHUWATO | permission  | ACROSS_AGENCIES  |            |               | ORIGIN_UNIT_HEAD ORIGIN_AGENCY_HEAD
          TIM-11 | KOTABARU | permission  |                  |            |               | OTHER_OFFICIALS OTHER_TEAMS
          TIM-11 | POHUWATO | permission  |                  |            |               | OTHER_OFFICIALS OTHER_TEAMS PLANNING EXECUTION MONITORING EVALUATION
          LAP-2  | KOTABARU | permission  |                  |            |               | TEAM_LEAD
          LAP-2  | POHUWATO | permission  |                  |            |               | TEAM_LEAD
          LAP-4  | KOTABARU | permission  |                  |            |               | TEAM_LEAD MEMBER
          LAP-4  | POHUWATO | permission  |                  |            |               | TEAM_LEAD MEMBER
          KIN-1  | KOTABARU | requirement |                  |            |               | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP
          KIN-1  | POHUWATO | requirement |                  |            |               | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP
          KIN-3  | KOTABARU | requirement |                  | TEAM       |               | LEAD_REPORT
          KIN-3  | POHUWATO | requirement |                  | TEAM       |               | LEAD_REPORT
          MEK    | KOTABARU | requirement |                  |            |               | PLANNING EXECUTION EVALUATION
          MEK    | POHUWATO | requirement |                  |            |               | PLANNING EXECUTION EVALUATION
          PRO-1  | KOTABARU | permission  |                  |            |               | SUBPROCESS_MAP RELATION_MAP CROSS_FUNCTION_MAP LEVEL_MAP
          PRO-1  | KOTABARU | requirement |                  |            |               | SOP_ADJUSTMENT
          PRO-1  | POHUWATO | permission  |                  |            |               | SUBPROCESS_MAP RELATION_MAP CROSS_FUNCTION_MAP LEVEL_MAP
          PRO-2  | KOTABARU | requirement |                  |            |               | REGENT_DECREE
          JAB-1  | KOTABARU | permission  |                  |            |               | PNS PPPK
          JAB-1  | POHUWATO | permission  |                  |            |               | PNS PPPK
          JAB-2  | KOTABARU | permission  |                  |            |               | JPT_PRATAMA ADMINISTRATOR PENGAWAS OPERATIONAL FUNCTIONAL
          JAB-3  | KOTABARU | permission  |                  |            |               | AHLI_UTAMA AHLI_MADYA AHLI_MUDA AHLI_PERTAMA PENYELIA MAHIR TERAMPIL PEMULA
          KED-1 | JOMBANG | permission |  |  |  | JPT_PRATAMA ADMINISTRATOR PENGAWAS
          KED-2 | JOMBANG | permission |  |  |  | FUNCTIONAL OPERATIONAL
          KED-3 | JOMBANG | permission |  |  |  | JPT_PRATAMA ADMINISTRATOR PENGAWAS DELEGATED
          KED-7 | JOMBANG | permission |  |  |  | PERSONNEL_AUTHORITY
          KED-8 | JOMBANG | requirement |  |  |  | SPAN_OF_CONTROL WORKLOAD
          KED-6 | JOMBANG | requirement |  |  | REGIONAL_SECRETARIAT | COORDINATED_WITH_BUREAU_HEAD
          PEN-1 | JOMBANG | permission |  |  |  | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          PEN-2 | JOMBANG | permission |  |  |  | APPOINTMENT VOLUNTARY
          PEN-3 | JOMBANG | permission | WITHIN_UNIT |  |  | APPRAISER UNIT_HEAD
          PEN-4 | JOMBANG | permission |  |  |  | PHYSICAL ELECTRONIC
          PEN-8 | JOMBANG | permission |  |  |  | APPROVAL REFUSAL
          PEN-8 | JOMBANG | requirement |  |  |  | REASON
          PEN-9 | JOMBANG | requirement | ACROSS_UNITS |  |  | COMPETENCE
          PEN-9 | JOMBANG | requirement | ACROSS_APPARATUS |  |  | COMPETENCE
          PEN-9 | JOMBANG | requirement | ACROSS_AGENCIES |  |  | PURPOSE COMPETENCE
          PEN-10 | JOMBANG | requirement | ACROSS_AGENCIES |  |  | OWNER_AUTHORITY_AGREED ORIGIN_AUTHORITY_AGREED APPRAISER_INSTRUCTED UNIT_HEAD_RECOMMENDED AVAILABILITY_ANSWERED REPLY_SENT
          PEN-13 | JOMBANG | requirement |  |  |  | LETTER_RECEIVED
          PEN-14 | JOMBANG | permission | WITHIN_UNIT |  |  | UNIT_HEAD
          PEN-15 | JOMBANG | permission |  |  |  | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS
          PEN-15 | JOMBANG | requirement | ACROSS_UNITS |  |  | TARGET_UNIT_HEAD_APPROVED OWN_APPRAISER_APPROVED
          PEN-15 | JOMBANG | requirement | ACROSS_APPARATUS |  |  | TARGET_UNIT_HEAD_APPROVED OWN_APPRAISER_APPROVED
          PEN-17 | JOMBANG | requirement |  |  |  | TECHNICAL MANAGERIAL SOCIO_CULTURAL
          PEN-18 | JOMBANG | permission |  |  |  | ROUTINE INCIDENTAL
          PEN-21 | JOMBANG | permission |  |  |  | OFFICER_IN_CHARGE_AHLI_MADYA CONTROLLER_AHLI_MUDA
          PEN-21 | JOMBANG | requirement |  |  |  | UNIT_HEAD_PROPOSED APPARATUS_HEAD_DECREE REGIONAL_SECRETARY_APPROVED
          PEN-22 | JOMBANG | requirement |  |  |  | WORKLOAD
          TIM-1 | JOMBANG | requirement |  |  |  | LEAD MEMBER
          TIM-2 | JOMBANG | permission | ACROSS_UNITS |  |  | OWNER_UNIT OTHER_WITH_REASON
          TIM-2 | JOMBANG | permission | ACROSS_APPARATUS |  |  | OWNER_UNIT OTHER_WITH_REASON
          TIM-2 | JOMBANG | permission | ACROSS_AGENCIES |  |  | OWNER_UNIT OTHER_WITH_REASON
          TIM-3 | JOMBANG | permission |  |  |  | FUNCTIONAL OPERATIONAL
          TIM-4 | JOMBANG | permission |  |  |  | UNIT_HEAD
          TIM-5 | JOMBANG | permission |  |  |  | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          TIM-6 | JOMBANG | requirement |  |  |  | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE
          TIM-7 | JOMBANG | requirement |  |  |  | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION REPORT_TO_LEAD
          TIM-8 | JOMBANG | requirement |  |  |  | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING
          TIM-9 | JOMBANG | requirement | WITHIN_UNIT |  |  | PROBLEM ALTERNATIVES
          TIM-9 | JOMBANG | requirement | ACROSS_UNITS |  |  | PROBLEM ALTERNATIVES
          TIM-9 | JOMBANG | requirement | ACROSS_APPARATUS |  |  | PROBLEM ALTERNATIVES
          TIM-9 | JOMBANG | requirement | ACROSS_AGENCIES |  |  | PROBLEM ALTERNATIVES
          TIM-10 | JOMBANG | permission | ACROSS_UNITS |  |  | ORIGIN_UNIT_HEAD
          TIM-10 | JOMBANG | permission | ACROSS_APPARATUS |  |  | ORIGIN_UNIT_HEAD
          TIM-10 | JOMBANG | permission | ACROSS_AGENCIES |  |  | ORIGIN_UNIT_HEAD ORIGIN_AGENCY_HEAD
          TIM-11 | JOMBANG | permission |  |  |  | OTHER_OFFICIALS OTHER_TEAMS PLANNING EXECUTION MONITORING EVALUATION
          LAP-2 | JOMBANG | permission |  |  |  | TEAM_LEAD
          LAP-4 | JOMBANG | permission |  |  |  | TEAM_LEAD MEMBER
          KIN-1 | JOMBANG | requirement |  |  |  | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP
          KIN-3 | JOMBANG | requirement |  | TEAM |  | LEAD_REPORT
          KIN-2 | JOMBANG | requirement |  |  |  | TIERED
          KIN-3 | JOMBANG | permission |  | TEAM |  | TECHNICAL_OFFICER
          MEK | JOMBANG | requirement |  |  |  | PLANNING EXECUTION EVALUATION
          PRO-1 | JOMBANG | permission |  |  |  | SUBPROCESS_MAP RELATION_MAP CROSS_FUNCTION_MAP LEVEL_MAP
          PRO-2 | JOMBANG | requirement |  |  |  | REGENT_DECREE
          JAB-1 | JOMBANG | permission |  |  |  | PNS PPPK
          JAB-2 | JOMBANG | permission |  |  |  | JPT_PRATAMA ADMINISTRATOR PENGAWAS OPERATIONAL FUNCTIONAL
          JAB-3 | JOMBANG | permission |  |  |  | AHLI_UTAMA AHLI_MADYA AHLI_MUDA AHLI_PERTAMA PENYELIA MAHIR TERAMPIL PEMULA
          KED-1 | KARANGANYAR | permission |  |  |  | JPT_PRATAMA ADMINISTRATOR PENGAWAS FUNCTIONAL
          KED-2 | KARANGANYAR | permission |  |  |  | FUNCTIONAL OPERATIONAL
          KED-3 | KARANGANYAR | permission |  |  |  | JPT_PRATAMA ADMINISTRATOR PENGAWAS DELEGATED
          KED-7 | KARANGANYAR | permission |  |  |  | PERSONNEL_AUTHORITY
          KED-8 | KARANGANYAR | requirement |  |  |  | SPAN_OF_CONTROL WORKLOAD
          KED-9 | KARANGANYAR | permission |  |  |  | LEVEL_THREE_OFFICIAL
          PEN-1 | KARANGANYAR | permission |  |  |  | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          PEN-2 | KARANGANYAR | permission |  |  |  | APPOINTMENT VOLUNTARY
          PEN-3 | KARANGANYAR | permission | WITHIN_UNIT |  |  | UNIT_HEAD
          PEN-3 | KARANGANYAR | permission | ACROSS_UNITS |  |  | ASSIGNEE_PENGAWAS ASSIGNEE_FUNCTIONAL ASSIGNEE_OPERATIONAL
          PEN-4 | KARANGANYAR | permission |  |  |  | PHYSICAL ELECTRONIC
          PEN-8 | KARANGANYAR | permission |  |  |  | APPROVAL REFUSAL
          PEN-8 | KARANGANYAR | requirement |  |  |  | REASON
          PEN-9 | KARANGANYAR | requirement | ACROSS_UNITS |  |  | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-9 | KARANGANYAR | requirement | ACROSS_APPARATUS |  |  | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-9 | KARANGANYAR | requirement | ACROSS_AGENCIES |  |  | PURPOSE COMPETENCE EXPECTED_RESULT DURATION
          PEN-10 | KARANGANYAR | requirement | ACROSS_AGENCIES |  |  | OWNER_AUTHORITY_AGREED ORIGIN_AUTHORITY_AGREED APPRAISER_INSTRUCTED UNIT_HEAD_RECOMMENDED AVAILABILITY_ANSWERED REPLY_SENT
          PEN-13 | KARANGANYAR | requirement |  |  |  | LETTER_RECEIVED
          PEN-14 | KARANGANYAR | permission | WITHIN_UNIT |  |  | UNIT_HEAD
          PEN-15 | KARANGANYAR | permission |  |  |  | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS
          PEN-15 | KARANGANYAR | requirement | ACROSS_UNITS |  |  | TARGET_UNIT_HEAD_APPROVED OWN_APPRAISER_APPROVED
          PEN-15 | KARANGANYAR | requirement | ACROSS_APPARATUS |  |  | TARGET_UNIT_HEAD_APPROVED OWN_APPRAISER_APPROVED
          PEN-17 | KARANGANYAR | requirement |  |  |  | COMPETENCE
          PEN-18 | KARANGANYAR | permission |  |  |  | ROUTINE INCIDENTAL
          PEN-19 | KARANGANYAR | requirement | ACROSS_AGENCIES |  |  | MARKED_ADDITIONAL
          PEN-20 | KARANGANYAR | requirement |  |  |  | UNIT_HEAD_APPROVED
          PEN-22 | KARANGANYAR | requirement |  |  |  | WORKLOAD
          TIM-1 | KARANGANYAR | requirement |  |  |  | LEAD MEMBER
          TIM-2 | KARANGANYAR | permission | ACROSS_UNITS |  |  | OWNER_UNIT OTHER_WITH_REASON
          TIM-2 | KARANGANYAR | permission | ACROSS_APPARATUS |  |  | OWNER_UNIT OTHER_WITH_REASON
          TIM-2 | KARANGANYAR | permission | ACROSS_AGENCIES |  |  | OWNER_UNIT OTHER_WITH_REASON
          TIM-3 | KARANGANYAR | permission |  |  |  | FUNCTIONAL OPERATIONAL PENGAWAS ADMINISTRATOR JPT_PRATAMA
          TIM-4 | KARANGANYAR | permission |  |  |  | UNIT_HEAD
          TIM-5 | KARANGANYAR | permission |  |  |  | WITHIN_UNIT ACROSS_UNITS ACROSS_APPARATUS ACROSS_AGENCIES
          TIM-6 | KARANGANYAR | requirement |  |  |  | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE
          TIM-7 | KARANGANYAR | requirement |  |  |  | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION REPORT_TO_LEAD
          TIM-8 | KARANGANYAR | requirement |  |  |  | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING
          TIM-9 | KARANGANYAR | requirement | WITHIN_UNIT |  |  | PROBLEM ALTERNATIVES
          TIM-9 | KARANGANYAR | requirement | ACROSS_UNITS |  |  | PROBLEM ALTERNATIVES
          TIM-9 | KARANGANYAR | requirement | ACROSS_APPARATUS |  |  | PROBLEM ALTERNATIVES
          TIM-9 | KARANGANYAR | requirement | ACROSS_AGENCIES |  |  | PROBLEM ALTERNATIVES
          TIM-10 | KARANGANYAR | permission | ACROSS_UNITS |  |  | ORIGIN_UNIT_HEAD
          TIM-10 | KARANGANYAR | permission | ACROSS_APPARATUS |  |  | ORIGIN_UNIT_HEAD
          TIM-10 | KARANGANYAR | permission | ACROSS_AGENCIES |  |  | ORIGIN_UNIT_HEAD ORIGIN_AGENCY_HEAD
          TIM-11 | KARANGANYAR | permission |  |  |  | OTHER_OFFICIALS OTHER_TEAMS PLANNING EXECUTION MONITORING EVALUATION
          LAP-2 | KARANGANYAR | permission |  |  |  | TEAM_LEAD
          LAP-4 | KARANGANYAR | permission |  |  |  | TEAM_LEAD MEMBER
          KIN-1 | KARANGANYAR | requirement |  |  |  | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP
          KIN-3 | KARANGANYAR | requirement |  | TEAM |  | LEAD_REPORT
          MEK | KARANGANYAR | requirement |  |  |  | PLANNING EXECUTION EVALUATION
          PRO-1 | KARANGANYAR | permission |  |  |  | SUBPROCESS_MAP RELATION_MAP CROSS_FUNCTION_MAP LEVEL_MAP
          PRO-1 | KARANGANYAR | requirement |  |  |  | SOP_ADJUSTMENT
          JAB-1 | KARANGANYAR | permission |  |  |  | PNS PPPK
          """)
  void values(
      String rule,
      Regency regency,
      String type,
      Scope scope,
      Execution execution,
      UnitKind apparatus,
      String values) {
    Situation situation = new Situation(scope, execution, apparatus, null, null);
    Verdict verdict =
        type.equals("permission")
            ? regency.profile().allows(rule, "NOTHING_OF_THE_KIND", situation)
            : regency.profile().requires(rule, Set.of(), situation);
    assertThat(verdict).isInstanceOf(Verdict.Violated.class);
    assertThat(verdict.facts().get(type.equals("permission") ? "allowed" : "missing"))
        .isEqualTo(values.replace(" ", ", "));
  }
}
