/// Wordings close to those of recent releases, and what is near to them but means something else.
let lastWordings = """
  [none_known]
  There are no known offset agreements proposed in connection with this potential sale. Any offset agreement will be defined in negotiations between the Purchaser and the prime contractor.
  Currently, the United States is aware of no offset agreements.
  The Defense Security Cooperation Agency knows of no offset agreements related to the case.
  No offset agreements in connection with this proposed sale are known at this time.
  There are no offset agreements that are known in connection with this sale.
  The Navy is not aware that offsets are proposed.
  The prime contractor has not informed the U.S. Government of any offset agreement.
  No offsets have been identified at this time.
  It has not been determined whether an offset agreement will be proposed.

  [none_categorical]
  There are no offset agreements or other arrangements proposed in connection with this sale.
  Offset arrangements: none proposed.
  Offset agreements are not required for this sale.
  The proposal contains no offset commitments.
  No request for offsets has been made.
  The purchaser does not intend to request offsets.
  Offsets are not a part of the proposed sale.

  [typically_requested]
  The purchaser will typically request offsets.
  The purchaser typically requires offsets. Any offset agreement will be defined in negotiations between the purchaser and the contractor.
  At this time there are no known offset agreements; however, offsets are typically requested by the purchaser.
  India typically requests offsets. Any offset agreement will be defined in negotiations between India and the contractor.
  Offset agreements are a common feature of Bandarian defense acquisitions.
  The Bandarian Ministry of Defense has in previous purchases requested offsets.
  The Government of Bandaria frequently negotiates offset agreements with suppliers.

  [requested_terms_undetermined]
  The Government of Bandaria has requested offsets in an amount to be determined.
  The purchaser is looking for offsets, which will be defined in negotiations with the contractor.
  Offset arrangements, which the purchaser has requested, will be defined in negotiations.
  The purchaser has expressed a desire for offset arrangements.
  Bandaria requires an offset package from the prime contractor.
  The purchaser has informed the contractor of its offset requirement. Terms are being negotiated.
  As requested by the purchaser, the contractor will negotiate an offset agreement.

  [expected_terms_undetermined]
  Offset agreements associated with this proposed sale are expected, however, specific agreements are undetermined and will be defined during negotiations between the purchaser and contractors.
  The purchaser is expected to enter into an offset agreement with the contractor.
  There is likely to be an offset agreement.
  The Government of Bandaria will be requesting offsets.
  An offset arrangement is under negotiation between the purchaser and the contractor.
  The U.S. Government anticipates that the contractor will be asked to provide offsets.
  An offset agreement is expected to be required.

  [expected_if_accepted]
  If the proposed sale is concluded, offset agreements are anticipated.
  If awarded the contract, the U.S. contractor will be required to enter into an offset agreement.
  This proposal is part of a competition; offset agreements are expected should it be accepted.
  The contractor expects that an offset agreement will be required once the sale is approved.
  An offset agreement will be needed if the purchaser selects the U.S. offer.
  Acceptance of the proposal is expected to lead to offset requirements.

  [details_unknown]
  Any offsets required by the purchaser will be defined in negotiations.
  The details of a potential offset agreement have not yet been finalized.
  A potential offset agreement may be concluded; its details are unknown.
  The type and extent of the proposed offset agreement are not known.
  Specifics of the offset agreement are to be determined in negotiations between the parties.
  Offset agreements could be proposed in connection with this sale.
  No specific details of the proposed offset arrangement are available at this time.

  [anticipated_required_by_purchaser_law]
  India requires offsets under its Defence Procurement Procedure for purchases above a threshold.
  Per the Indian Defense Acquisition Procedure (DAP), the contractor will be required to enter into an offset contract with the Indian Ministry of Defence.
  The Defense Acquisition Program Act of Korea requires offsets.
  Bandaria is obliged by its national law to require offset commitments from foreign suppliers.
  Offset contracts are expected to be required pursuant to the purchaser's procurement rules.
  In accordance with the purchaser's laws and regulations, offset agreements are anticipated.

  [absent]
  Improved reliability will offset the higher purchase price.
  The offset of the mounting bracket is adjustable.
  The purchaser will offset its shortfall in airlift with these aircraft.
  Receipts from the sale offset research and development costs.
  """
